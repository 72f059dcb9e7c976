namespace SystemOfSupport.Improvement;

/// <summary>A run: consecutive useful observations on one side of the centre line. Points on the line neither count nor break it.</summary>
internal sealed record RunSequence(int Side, List<ChartPoint> Points)
{
    public static List<RunSequence> Of(IEnumerable<ChartPoint> points)
    {
        var runs = new List<RunSequence>();
        foreach (var point in points.Where(p => p.Side != 0))
        {
            if (runs.Count == 0 || runs[^1].Side != point.Side)
            {
                runs.Add(new(point.Side, []));
            }

            runs[^1].Points.Add(point);
        }

        return runs;
    }
}
