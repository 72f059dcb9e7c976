using FsCheck.Xunit;
using SystemOfSupport.Policy;

namespace SystemOfSupport.Indicators.Tests;

/// <summary>Every measure of college/career and its years: section 9 of the notes.</summary>
public sealed class CollegeCareerTests
{
    [Theory]
    [InlineData(2017, "Summative AdvancedPlacement InternationalBaccalaureate CollegeCredit AgPlus CtePlus", "Summative CollegeCredit Ag Cte")]
    [InlineData(2018, "Summative AdvancedPlacement InternationalBaccalaureate CollegeCredit AgPlus CtePlus SealOfBiliteracy MilitaryScience", "Summative CollegeCredit MilitaryScience Ag Cte")]
    [InlineData(2019, "Summative AdvancedPlacement InternationalBaccalaureate CollegeCredit AgPlus CtePlus SealOfBiliteracy MilitaryScience", "Summative CollegeCredit MilitaryScience Ag Cte")]
    [InlineData(2023, "Summative AdvancedPlacement InternationalBaccalaureate CollegeCredit AgPlus CtePlus SealOfBiliteracy MilitaryScience RegisteredPreApprenticeship NonRegisteredPreApprenticeship StateFederalJobs TransitionClassroomWork", "Summative CollegeCredit MilitaryScience NonRegisteredPreApprenticeship StateFederalJobs TransitionClassroomWork Ag Cte")]
    [InlineData(2024, "Summative AdvancedPlacement InternationalBaccalaureate CollegeCredit AgPlus CtePlus SealOfBiliteracy MilitaryScience RegisteredPreApprenticeship StateFederalJobs TransitionClassroomWork", "Summative CollegeCredit MilitaryScience StateFederalJobs TransitionClassroomWork Ag Cte")]
    [InlineData(2025, "Summative AdvancedPlacement InternationalBaccalaureate CollegeCredit AgPlus CtePlus SealOfBiliteracy MilitaryScience RegisteredPreApprenticeship StateFederalJobs TransitionClassroomWork", "Summative CollegeCredit MilitaryScience StateFederalJobs TransitionClassroomWork Ag Cte")]
    public void Every_year_has_its_measures(int year, string prepared, string approaching)
    {
        var rules = RuleBooks.For(year).Measurement!.CollegeCareer!;

        Assert.Equal(prepared, string.Join(' ', rules.Prepared.Select(m => m.Measure).Order()));
        Assert.Equal(approaching, string.Join(' ', rules.Approaching.Select(m => m.Measure).Order()));
    }

    [Fact]
    public void The_year_2022_did_not_report_it() => Assert.Null(RuleBooks.For(2022).Measurement!.CollegeCareer);

    // Every combination of requirements is enough by itself, and not with any one fact a step below.
    [Theory]
    [InlineData(2017)]
    [InlineData(2018)]
    [InlineData(2019)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Every_criterion_holds_exactly_from_its_thresholds_on(int year)
    {
        var rules = RuleBooks.For(year).Measurement!.CollegeCareer!;
        foreach (var measure in rules.Prepared.Concat(rules.Approaching))
        {
            foreach (var criterion in measure.AnyOf)
            {
                Assert.True(CollegeCareerPlacements.IsMet(measure, RecordOf(criterion.AllOf, lowered: null), isAlternativeSchool: true, hasDisability: true));
                Assert.Equal(!measure.AlternativeSchoolsOnly, CollegeCareerPlacements.IsMet(measure, RecordOf(criterion.AllOf, lowered: null), isAlternativeSchool: false, hasDisability: true));
                Assert.Equal(!measure.DisabilitiesOnly, CollegeCareerPlacements.IsMet(measure, RecordOf(criterion.AllOf, lowered: null), isAlternativeSchool: true, hasDisability: false));
                foreach (var requirement in criterion.AllOf)
                {
                    var record = RecordOf(criterion.AllOf, requirement.Fact);
                    Assert.False(criterion.AllOf.All(r => record[r.Fact] >= r.AtLeast), $"{measure.Measure}, {requirement.Fact}");
                }
            }
        }
    }

    [Property(MaxTest = 500)]
    public void More_of_anything_never_lowers_a_placement(int seed)
    {
        var random = new Random(seed);
        var record = Any(random);
        var more = random.Next(12) switch
        {
            0 => record with { EnglishLanguageArtsLevel = Math.Min(4, (record.EnglishLanguageArtsLevel ?? 0) + 1) },
            1 => record with { MathematicsLevel = Math.Min(4, (record.MathematicsLevel ?? 0) + 1) },
            2 => record with { AdvancedPlacementExams = record.AdvancedPlacementExams + 1 },
            3 => record with { AdvancedPlacementCourses = record.AdvancedPlacementCourses + 1 },
            4 => record with { InternationalBaccalaureateExams = record.InternationalBaccalaureateExams + 1 },
            5 => record with { CollegeCreditSemesters = record.CollegeCreditSemesters + 1 },
            6 => record with { AgComplete = true },
            7 => record with { CtePathwayComplete = true, HasCollegeCreditBesidePathway = true },
            8 => record with { SealOfBiliteracy = true },
            9 => record with { MilitaryScienceYears = record.MilitaryScienceYears + 1 },
            10 => record with { RegisteredPreApprenticeship = true },
            _ => record with { TransitionClassroomLearning = true, TransitionWorkBasedLearning = true, StateFederalJobProgram = true },
        };
        var (alternative, disability) = (random.Next(2) == 0, random.Next(2) == 0);
        foreach (var year in new[] { 2017, 2018, 2019, 2023, 2024, 2025 })
        {
            var rules = RuleBooks.For(year).Measurement!.CollegeCareer!;
            var before = CollegeCareerPlacements.Of(record, rules, alternative, disability);
            Assert.True(CollegeCareerPlacements.Of(more, rules, alternative, disability) >= before);
            Assert.Equal(CollegeCareerPlacement.NotPrepared, CollegeCareerPlacements.Of(null, rules, alternative, disability));
        }
    }

    private static CollegeCareerRecord Any(Random random)
    {
        bool Yes() => random.Next(4) == 0;
        int? Level() => random.Next(5) is > 0 and var level ? level : null;
        return new()
        {
            EnglishLanguageArtsLevel = Level(), MathematicsLevel = Level(), AdvancedPlacementExams = random.Next(3), AdvancedPlacementCourses = random.Next(3), InternationalBaccalaureateExams = random.Next(3),
            CollegeCreditSemesters = random.Next(3), CollegeCreditQuarters = random.Next(4), AgComplete = Yes(), CtePathwayComplete = Yes(), SealOfBiliteracy = Yes(), MilitaryScienceYears = random.Next(3),
            RegisteredPreApprenticeship = Yes(), TransitionClassroomLearning = Yes(), TransitionWorkBasedLearning = Yes(), StateFederalJobProgram = Yes(),
        };
    }

    // A record with just what the requirements ask; one fact may be a step lower. Levels of the two subjects are set last, for several facts look at them.
    private static CollegeCareerRecord RecordOf(IReadOnlyList<CollegeCareerRequirement> requirements, CollegeCareerFact? lowered)
    {
        int Of(CollegeCareerFact fact) => (requirements.FirstOrDefault(r => r.Fact == fact)?.AtLeast ?? 0) - (fact == lowered ? 1 : 0);
        bool Has(CollegeCareerFact fact) => Of(fact) > 0;
        var (lower, higher, language) = (Of(CollegeCareerFact.LowerSummativeLevel), Of(CollegeCareerFact.HigherSummativeLevel), Of(CollegeCareerFact.EnglishLanguageArtsLevel));
        var english = lowered switch
        {
            CollegeCareerFact.HigherSummativeLevel => higher,
            CollegeCareerFact.EnglishLanguageArtsLevel => language,
            _ => Math.Max(Math.Max(higher, language), lower),
        };
        return new()
        {
            EnglishLanguageArtsLevel = english > 0 ? english : null,
            MathematicsLevel = lower > 0 ? lower : null,
            AdvancedPlacementExams = Of(CollegeCareerFact.AdvancedPlacementExams),
            AdvancedPlacementCourses = Of(CollegeCareerFact.AdvancedPlacementCourses),
            AdvancedPlacementCourseAndOtherExam = Has(CollegeCareerFact.AdvancedPlacementCourseAndOtherExam),
            InternationalBaccalaureateExams = Of(CollegeCareerFact.InternationalBaccalaureateExams),
            CollegeCreditSemesters = Of(CollegeCareerFact.CollegeCreditSemesters),
            CollegeCreditQuarters = Of(CollegeCareerFact.CollegeCreditQuarters),
            CollegeCreditTrimesters = Of(CollegeCareerFact.CollegeCreditTrimesters),
            HasCollegeCreditBesidePathway = Has(CollegeCareerFact.CollegeCreditBesidePathway),
            AgComplete = Has(CollegeCareerFact.AgComplete),
            CtePathwayComplete = Has(CollegeCareerFact.CtePathwayComplete),
            SealOfBiliteracy = Has(CollegeCareerFact.SealOfBiliteracy),
            MilitaryScienceYears = Of(CollegeCareerFact.MilitaryScienceYears),
            RegisteredPreApprenticeship = Has(CollegeCareerFact.RegisteredPreApprenticeship),
            NonRegisteredPreApprenticeship = Has(CollegeCareerFact.NonRegisteredPreApprenticeship),
            StateFederalJobProgram = Has(CollegeCareerFact.StateFederalJobProgram),
            TransitionClassroomLearning = Has(CollegeCareerFact.TransitionClassroomLearning),
            TransitionWorkBasedLearning = Has(CollegeCareerFact.TransitionWorkBasedLearning),
        };
    }
}
