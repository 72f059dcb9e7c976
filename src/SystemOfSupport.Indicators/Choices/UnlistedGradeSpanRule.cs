namespace SystemOfSupport.Indicators;

/// <summary>The suspension scale of a school whose grade span the book does not list.</summary>
/// <remarks>The default value 0 is no rule and is refused.</remarks>
public enum UnlistedGradeSpanRule : byte
{
    /// <summary>None: it must stand in the directory.</summary>
    Refuse = 1,

    /// <summary>That of the smallest listed span which holds it.</summary>
    SmallestListedSpan = 2,
}
