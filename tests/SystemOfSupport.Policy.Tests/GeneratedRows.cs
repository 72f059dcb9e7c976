using FsCheck;
using FsCheck.Fluent;
using SystemOfSupport.Model;

namespace SystemOfSupport.Policy.Tests;

/// <summary>Rows of any year and indicator, with any mixture of blanks and flags.</summary>
public static class GeneratedRows
{
    public static Arbitrary<IndicatorResult> Any() => Row().ToArbitrary();

    public static Gen<IndicatorResult> Row() =>
        from year in Gen.Elements(RuleBooks.Years.ToArray())
        from indicator in Gen.Elements(Indicators.All.ToArray())
        from type in Gen.Elements(RecordTypes.All.ToArray())
        from @group in Gen.Elements(StudentGroups.All.ToArray())
        from suspension in Gen.Elements(SuspensionTypes.All.Where(t => t != SuspensionType.None).ToArray())
        from current in Students()
        from prior in Students()
        from share in Gen.Choose(0, 110).Two()
        from counts in Gen.Elements(true, false)
        from status in Blank(Measure(indicator))
        from change in Blank(Measure(indicator))
        from flags in Gen.Choose(0, 127)
        from quiet in Gen.Elements(true, true, false)
        from marks in Gen.Choose(0, 7)
        select Rows.Of(year, indicator, type).WithStudents(current, prior) with
        {
            Group = @group,
            SuspensionType = indicator == Indicator.Suspension ? suspension : SuspensionType.None,
            CurrentNumerator = counts ? current * share.Item1 / 100 : null,
            PriorNumerator = counts ? prior * share.Item2 / 100 : null,
            CurrentStatus = status,
            Change = change,
            Flags = quiet ? ResultFlags.None : (ResultFlags)flags,
            HighSchoolCutPoints = (marks & 1) != 0,
            IsAlternativeSchool = (marks & 2) != 0,
            IsCountyOffice = (marks & 4) != 0,
            SchoolName = type == RecordType.School ? "Escuela *Nueva* [K-8]" : "",
            DistrictName = "Unified_District",
        };

    private static Gen<int?> Students() => Gen.Frequency(
        (1, Gen.Constant((int?)null)),
        (2, Gen.Elements(0, 10, 11, 14, 15, 29, 30, 149, 150).Select(n => (int?)n)),
        (3, Gen.Choose(0, 2000).Select(n => (int?)n)));

    private static Gen<Tenths> Measure(Indicator indicator) =>
        Gen.Choose(indicator.Unit() == MeasureUnit.Percent ? 0 : -3000, indicator.Unit() == MeasureUnit.Percent ? 1000 : 3000).Select(Tenths.FromTenths);

    private static Gen<Tenths?> Blank(Gen<Tenths> values) => Gen.Frequency((1, Gen.Constant((Tenths?)null)), (4, values.Select(v => (Tenths?)v)));
}
