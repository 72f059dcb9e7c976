using System.Globalization;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>The minimums that hold for one kind of row and one group.</summary>
internal sealed class CompiledNSize
{
    internal CompiledNSize(NSizeRule rule, RecordType type, StudentGroup group)
    {
        var exception = rule.Exceptions.FirstOrDefault(e => e.RecordType == type && e.Groups.Contains(group));
        ColorMinimum = exception?.ColorMinimum ?? rule.ColorMinimum;
        Citation = exception?.Citation ?? rule.Citation;
        Threshold = string.Create(CultureInfo.InvariantCulture, $"{ColorMinimum} for a colour, {rule.StatusMinimum} for a level");
    }

    internal int ColorMinimum { get; }

    internal Citation Citation { get; }

    /// <summary>The minimums as explanations say them.</summary>
    internal string Threshold { get; }
}
