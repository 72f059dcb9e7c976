using SystemOfSupport.Improvement;

namespace SupportCase;

/// <summary>The pictures of the page.</summary>
internal static class Pictures
{
    private const int Width = Svg.Width;

    /// <summary>A fishbone that stands upright: bones left and right, the effect at the foot.</summary>
    internal static string Of(Fishbone fishbone)
    {
        const int spine = Width / 2, bone = 158;
        var svg = new Svg($"Fishbone: {fishbone.Effect}");
        double y = 4;
        foreach (var pair in fishbone.Categories.Chunk(2))
        {
            var heights = pair.Index().Select(b => svg.Box(
                b.Index == 0 ? 4 : Width - bone - 4, y, bone, "box",
                [(b.Item.Name, "strong"), .. b.Item.Causes.SelectMany(c => c.WithAllBehind()).Select(c => ($"{(c.IsRoot ? "● " : c.Causes.Count > 0 ? "" : "? ")}{c.Statement}", "label"))])).ToList();
            foreach (var side in pair.Index().Select(b => b.Index))
            {
                svg.Line(side == 0 ? bone + 4 : Width - bone - 4, y + 20, spine, y + 34);
            }

            y += heights.Max() + 16;
        }

        svg.Line(spine, 24, spine, y);
        svg.Box(40, y, Width - 80, "box strong-box", (fishbone.Effect, "strong"));
        return svg.ToString();
    }

    /// <summary>A driver diagram as a tree: what stands further right acts on what stands above it to the left.</summary>
    internal static string Of(DriverDiagram theory)
    {
        const int step = 22;
        var svg = new Svg($"Driver diagram: {theory.Aim.What}");
        var y = 4.0;
        y += svg.Box(4, y, Width - 8, "box strong-box", ("Aim", "muted"), (theory.Aim.What, "strong")) + 10;
        Draw(DriverDiagram.AimId, 1, y);
        return svg.ToString();

        void Draw(string id, int depth, double from)
        {
            foreach (var driver in theory.Drivers.Where(d => d.Drives.Contains(id)))
            {
                Node(driver.IsPrimary ? "Primary driver" : "Secondary driver", driver.Name, "box", depth, from);
                Draw(driver.Id, depth + 1, y);
            }

            foreach (var idea in theory.ChangeIdeas.Where(c => c.Drives.Contains(id)))
            {
                Node("Change idea", idea.Name, "box idea", depth, from);
            }
        }

        void Node(string kind, string name, string box, int depth, double from)
        {
            var x = 4 + (depth * step);
            var top = y;
            y += svg.Box(x, y, Width - 4 - x, box, (kind, "muted"), (name, "label")) + 10;
            svg.Line(x - (step / 2), from - 10, x - (step / 2), top + 16).Line(x - (step / 2), top + 16, x, top + 16);
        }
    }

    /// <summary>The cycles of a ramp, one under the other.</summary>
    internal static string Of(IReadOnlyList<PdsaCycle> ramp)
    {
        var svg = new Svg("Plan-Do-Study-Act cycles");
        var y = 4.0;
        foreach (var (index, cycle) in ramp.Index())
        {
            if (index > 0)
            {
                svg.Line(Width / 2.0, y - 14, Width / 2.0, y);
            }

            y += svg.Box(
                4, y, Width - 8, "box",
                ($"{cycle.Id}. {cycle.Title} ({cycle.Scope.Units} {cycle.Scope.Level.ToString().ToLowerInvariant()}{(cycle.Scope.Units > 1 ? "s" : "")})", "strong"),
                ($"Plan: {string.Join("; ", cycle.Plan!.Predictions.Select(p => p.Statement))}.", "label"),
                ($"Do: {string.Join("; ", cycle.Observations.Select(o => o.Note))}.", "label"),
                ($"Study: {string.Join("; ", cycle.Study!.Comparisons.Select(c => c.Result))}.", "label"),
                ($"Act: {cycle.Decision!.Kind.ToString().ToLowerInvariant()}. {cycle.Decision.Reason}", "strong")) + 14;
        }

        return svg.ToString();
    }

    /// <summary>A chart with its centre line; points of a signal are ringed.</summary>
    internal static string Of(Chart chart, ChartReading reading)
    {
        const double left = 34, right = Width - 8, top = 26, bottom = 210;
        var values = chart.Points.Where(p => p.Value.HasValue).Select(p => p.Value!.Value).ToList();
        double low = Math.Floor(values.Min() / 5) * 5, high = Math.Ceiling(values.Max() / 5) * 5;
        double X(int i) => left + 8 + ((right - left - 16) * i / Math.Max(1, chart.Points.Count - 1));
        double Y(double v) => bottom - ((bottom - top) * (v - low) / (high - low));
        var svg = new Svg($"Run chart: {chart.Series.Name}, {reading.Verdict}").Label(4, 14, "Percent, month by month", kind: "strong");
        for (var tick = low; tick <= high; tick += 5)
        {
            svg.Line(left, Y(tick), right, Y(tick), "grid").Label(left - 5, Y(tick) + 4, FormattableString.Invariant($"{tick:0}"), "end");
        }

        var points = chart.Points.Index().Where(p => p.Item.Value.HasValue).Select(p => (p.Index, X: X(p.Index), Y: Y(p.Item.Value!.Value), p.Item)).ToList();
        svg.Path(chart.Points.Index().Select(p => (X(p.Index), Y(p.Item.Center))), "centre").Path(points.Select(p => (p.X, p.Y)), "series");
        var signalled = reading.Signals.Where(s => s.Side != SignalSide.Neither).SelectMany(s => s.Points).ToHashSet();
        foreach (var point in points)
        {
            svg.Dot(point.X, point.Y, signalled.Contains(point.Index) ? 5 : 3, signalled.Contains(point.Index) ? "signal" : "dot", FormattableString.Invariant($"{point.Item.Date:yyyy-MM}: {point.Item.Value:0.0}"));
        }

        svg.Label(left + 8, bottom + 18, FormattableString.Invariant($"{chart.Points[0].Date:yyyy-MM}")).Label(right - 8, bottom + 18, FormattableString.Invariant($"{chart.Points[^1].Date:yyyy-MM}"), "end");
        return svg.Label(left + 8, bottom + 38, FormattableString.Invariant($"Dashed: median {chart.Points[0].Center:0.0}. Ringed: signal.")).ToString();
    }
}
