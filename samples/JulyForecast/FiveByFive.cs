using System.Globalization;
using ScottPlot;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace JulyForecast;

/// <summary>Draws an indicator's five-by-five table with the groups of the district placed on it.</summary>
internal static class FiveByFive
{
    private static readonly Dictionary<PerformanceLevel, Color> Fills = new()
    {
        [PerformanceLevel.None] = Colors.LightGray,
        [PerformanceLevel.Red] = Color.FromHex("#E8847E"),
        [PerformanceLevel.Orange] = Color.FromHex("#F4B96B"),
        [PerformanceLevel.Yellow] = Color.FromHex("#F6E58A"),
        [PerformanceLevel.Green] = Color.FromHex("#9CCF8B"),
        [PerformanceLevel.Blue] = Color.FromHex("#86B6E3"),
    };

    /// <summary>Writes a picture; the groups of a cell stand in it.</summary>
    /// <param name="path">A file name that ends in .svg or .png.</param>
    /// <param name="title">What the picture shows.</param>
    /// <param name="scale">The scale with its table.</param>
    /// <param name="placed">Groups and their levels.</param>
    internal static void Save(string path, string title, Scale scale, IEnumerable<(StudentGroup Group, StatusLevel Status, ChangeLevel Change)> placed)
    {
        using var plot = new Plot();
        foreach (var (status, row) in scale.Colors!)
        {
            for (var change = 1; change <= row.Count; change++)
            {
                var cell = plot.Add.Rectangle(change - 0.5, change + 0.5, (int)status - 0.5, (int)status + 0.5);
                cell.FillColor = Fills[row[change - 1]];
                cell.LineColor = Colors.White;
            }
        }

        foreach (var cell in placed.GroupBy(p => (p.Status, p.Change)))
        {
            var lines = cell.Select(p => p.Group.Code()).Chunk(4).Select(c => string.Join(' ', c));
            var text = plot.Add.Text(string.Join('\n', lines), (int)cell.Key.Change, (int)cell.Key.Status);
            text.LabelAlignment = Alignment.MiddleCenter;
            text.LabelFontSize = 13;
            text.LabelBold = true;
        }

        plot.Title(title);
        plot.XLabel("Change level, 5 is best");
        plot.YLabel("Status level, 5 is best");
        var ticks = Enumerable.Range(1, 5).ToArray();
        plot.Axes.Bottom.SetTicks([.. ticks.Select(t => (double)t)], [.. ticks.Select(t => t.ToString(CultureInfo.InvariantCulture))]);
        plot.Axes.Left.SetTicks([.. ticks.Select(t => (double)t)], [.. ticks.Select(t => t.ToString(CultureInfo.InvariantCulture))]);
        plot.Axes.SetLimits(0.5, 5.5, 0.5, 5.5);
        plot.HideGrid();
        if (path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase))
        {
            plot.SaveSvg(path, 720, 560);
        }
        else
        {
            plot.SavePng(path, 720, 560);
        }
    }
}
