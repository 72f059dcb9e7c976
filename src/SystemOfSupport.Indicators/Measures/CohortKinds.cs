using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators;

internal static class CohortKinds
{
    // The cohort that makes up the denominator of a method.
    internal static CohortKind Main(GraduationMethod method) => method == GraduationMethod.OneYear ? CohortKind.OneYear : CohortKind.FourYear;
}
