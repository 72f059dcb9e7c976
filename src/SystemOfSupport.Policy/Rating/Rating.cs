using SystemOfSupport.Model;

namespace SystemOfSupport.Policy;

/// <summary>What a rule book makes of one result: levels, colour, box, and the reason.</summary>
/// <param name="Status">Status level; none where there are too few students or no status.</param>
/// <param name="Change">Change level as the year's file publishes it.</param>
/// <param name="TableChange">Change level with which the five-by-five table is read: collapsed for small populations.</param>
/// <param name="Level">Performance level, the colour.</param>
/// <param name="Box">Box of the five-by-five table, or the box that the state sets with an override; none where there is no colour.</param>
/// <param name="Reason">Why there is this colour or none.</param>
/// <param name="HasColorNSize">Whether this year's students reach the minimum for a colour; a proxy by status needs it.</param>
/// <param name="Confidence">The weakest confidence among the values of the book on which the rating leans.</param>
public readonly record struct Rating(
    StatusLevel Status,
    ChangeLevel Change,
    ChangeLevel TableChange,
    PerformanceLevel Level,
    Box Box,
    RatingReason Reason,
    bool HasColorNSize,
    Confidence Confidence);
