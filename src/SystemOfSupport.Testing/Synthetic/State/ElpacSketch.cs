namespace SystemOfSupport.Testing;

/// <summary>A student's ELPAC of two years.</summary>
/// <param name="State">Which tests there are.</param>
/// <param name="Before">Summative: ELPI level of the year before, 1 to 6; Alternate: points above the lowest score of the grade span.</param>
/// <param name="Now">The same of this year.</param>
internal readonly record struct ElpacSketch(ElpacState State, byte Before, byte Now);
