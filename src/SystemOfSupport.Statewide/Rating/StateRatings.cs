using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Statewide;

/// <summary>The ratings of every row of a frame, one byte for each answer, in the order of the frame's rows.</summary>
/// <remarks>
/// A reason byte is a <see cref="RatingReason"/>; from it and the frame <see cref="Explain"/> tells the whole story of a row when it is asked for.
/// Safe to read by several threads while no one calls <see cref="Refresh(int)"/>.
/// </remarks>
public sealed class StateRatings
{
    private readonly byte[] _statusLevels;
    private readonly byte[] _changeLevels;
    private readonly byte[] _colors;
    private readonly byte[] _boxes;
    private readonly byte[] _reasons;

    internal StateRatings(StateFrame frame)
    {
        Frame = frame;
        _statusLevels = new byte[frame.Count];
        _changeLevels = new byte[frame.Count];
        _colors = new byte[frame.Count];
        _boxes = new byte[frame.Count];
        _reasons = new byte[frame.Count];
    }

    /// <summary>The frame whose rows are rated.</summary>
    public StateFrame Frame { get; }

    /// <summary>Status levels: numbers of <see cref="StatusLevel"/>.</summary>
    public ReadOnlySpan<byte> StatusLevels => _statusLevels;

    /// <summary>Change levels as the year's file publishes them: numbers of <see cref="ChangeLevel"/>.</summary>
    public ReadOnlySpan<byte> ChangeLevels => _changeLevels;

    /// <summary>Colours: numbers of <see cref="PerformanceLevel"/>.</summary>
    public ReadOnlySpan<byte> Colors => _colors;

    /// <summary>Boxes: numbers of <see cref="Box"/>.</summary>
    public ReadOnlySpan<byte> Boxes => _boxes;

    /// <summary>Reasons: numbers of <see cref="RatingReason"/>.</summary>
    public ReadOnlySpan<byte> Reasons => _reasons;

    /// <summary>The whole rating of one row, with its table change level and confidence, which the columns leave out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The frame has no such row.</exception>
    public Rating this[int row] => Frame.Rater.Rate(Frame.Result(row));

    /// <summary>Why one row has the rating that it has: the same as <see cref="Rater.Explain"/> says of <see cref="StateFrame.Result"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The frame has no such row.</exception>
    public Explanation Explain(int row) => Frame.Rater.Explain(Frame.Result(row));

    /// <summary>Rates every row again into the same columns, as a measurement does. Allocates nothing for a row.</summary>
    /// <param name="threads">On how many threads; the ratings do not depend on it.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not a positive number of threads.</exception>
    public void Refresh(int threads = 1) => Refresh(threads, RatingKernel.Best);

    internal void Refresh(int threads, RatingKernel kernel) => Partition.Run(Frame.Count, threads, (from, to) => Rate(from, to, kernel));

    internal void Rate(int from, int to, RatingKernel kernel)
    {
        foreach (var segment in Frame.Segments)
        {
            var start = Math.Max(from, segment.Start);
            var end = Math.Min(to, segment.End);
            if (start >= end)
            {
                continue;
            }

            if (segment.Rules.Fixed is { } reason)
            {
                Fix(start, end - start, reason);
            }
            else if (segment.Rules.Fits)
            {
                Rate(kernel, segment.Rules, RatingInputs.Of(Frame, segment, start, end - start), Outputs(start, end - start));
                Override(segment, start, end);
            }
            else
            {
                RateOneByOne(start, end);
            }
        }
    }

    private static void Rate(RatingKernel kernel, RuleSet rules, in RatingInputs inputs, in RatingOutputs outputs)
    {
        switch (kernel == RatingKernel.Best ? VectorSupport.Kernel : kernel)
        {
            case RatingKernel.Vector512:
                Vector512Kernel.Rate(rules, inputs, outputs);
                break;
            case RatingKernel.Vector256:
                Vector256Kernel.Rate(rules, inputs, outputs);
                break;
            default:
                ScalarKernel.Rate(rules, inputs, outputs);
                break;
        }
    }

    private void Fix(int start, int count, RatingReason reason)
    {
        _statusLevels.AsSpan(start, count).Clear();
        _changeLevels.AsSpan(start, count).Clear();
        _colors.AsSpan(start, count).Clear();
        _boxes.AsSpan(start, count).Clear();
        _reasons.AsSpan(start, count).Fill((byte)reason);
    }

    // Few rows carry a flag: they are rated as all others, and then the exceptions of the book go over them.
    private void Override(FrameSegment segment, int start, int end)
    {
        var flagged = segment.Flagged;
        var first = Array.BinarySearch(flagged, start);
        for (var i = first >= 0 ? first : ~first; i < flagged.Length && flagged[i] < end; i++)
        {
            var row = flagged[i];
            var students = segment.ColorCurrent?[row - segment.Start] ?? Frame.CurrentStudents[row];
            var work = new RatingWork
            {
                Indicator = segment.Rules.Compiled,
                Status = (StatusLevel)_statusLevels[row],
                Level = (PerformanceLevel)_colors[row],
                Box = Box.FromNumber(_boxes[row]),
                Reason = (RatingReason)_reasons[row],
                HasColorNSize = students >= segment.Rules.ColorMinimum,
            };
            Rater.Override(Frame.Columns.Flags(row), ref work);
            _statusLevels[row] = (byte)work.Status;
            _colors[row] = (byte)work.Level;
            _boxes[row] = (byte)work.Box.Number;
            _reasons[row] = (byte)work.Reason;
        }
    }

    private void RateOneByOne(int start, int end)
    {
        for (var row = start; row < end; row++)
        {
            var rating = this[row];
            _statusLevels[row] = (byte)rating.Status;
            _changeLevels[row] = (byte)rating.Change;
            _colors[row] = (byte)rating.Level;
            _boxes[row] = (byte)rating.Box.Number;
            _reasons[row] = (byte)rating.Reason;
        }
    }

    private RatingOutputs Outputs(int start, int count) => new()
    {
        StatusLevels = _statusLevels.AsSpan(start, count),
        ChangeLevels = _changeLevels.AsSpan(start, count),
        Colors = _colors.AsSpan(start, count),
        Boxes = _boxes.AsSpan(start, count),
        Reasons = _reasons.AsSpan(start, count),
    };
}
