using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>Students who were to take a test and those who took part.</summary>
/// <param name="Enrolled">Students enrolled who were to be tested.</param>
/// <param name="Tested">Students tested.</param>
public readonly record struct ParticipationCounts(int Enrolled, int Tested)
{
    /// <summary>The rate in whole percent, half up; null without students.</summary>
    public int? WholePercent => Enrolled == 0 ? null : (int)(((200L * Tested) + Enrolled) / (2L * Enrolled));

    /// <summary>The rate in percent with one decimal, half away from zero; null without students.</summary>
    public Tenths? Percent => Enrolled == 0 ? null : Tenths.RoundRatio(100L * Tested, Enrolled);
}
