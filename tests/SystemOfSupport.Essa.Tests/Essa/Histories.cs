using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Essa.Tests;

/// <summary>Short ways to write a school's results.</summary>
internal static class Histories
{
    internal static readonly StudentGroup[] Groups = [StudentGroup.AllStudents, .. RuleBooks.For(2023).Essa!.Groups];

    internal static SchoolHistory School(bool alternative = false, string name = "Example School") =>
        new(new Agency(CdsCode.Parse("01100170000001"), name, AgencyKind.School) { IsAlternativeSchool = alternative });

    /// <summary>Ratings such as <c>"ALL CHRO 1, ALL ELA 2, EL ELPI 1"</c>: colours, or status levels where the year gives no colour.</summary>
    internal static SchoolHistory Rated(this SchoolHistory history, int year, string cells = "")
    {
        var builder = new AgencyResultsBuilder(history.School, year);
        foreach (var cell in cells.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = cell.Split(' ');
            var indicator = Model.Indicators.Parse(parts[1]);
            var colored = RuleBooks.For(year)[indicator].Reporting == IndicatorReporting.Color;
            var level = int.Parse(parts[2]);
            builder.Set(StudentGroups.Parse(parts[0]), indicator, colored ? IndicatorCell.OfColor((PerformanceLevel)level) : IndicatorCell.OfStatus((StatusLevel)level));
        }

        return history.With(builder.Build());
    }

    internal static SchoolHistory Graduates(this SchoolHistory history, int start, int graduates, int cohort) => history.WithGraduation(new(start), new(graduates, cohort));

    internal static SchoolHistory TitleI(this SchoolHistory history, int year, bool received = true) => history.WithTitleI(new DashboardYear(year).Results, received);

    internal static SchoolHistory Was(this SchoolHistory history, int year, EssaStatus status) => history.WithStatus(new SchoolYear(year - 1), status);

    internal static EssaDetermination In(this SchoolHistory history, int year, EssaOptions? options = null) => EssaEvaluator.For(year, options).Determine(history);
}
