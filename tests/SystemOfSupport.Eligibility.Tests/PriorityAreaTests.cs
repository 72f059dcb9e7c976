using SystemOfSupport.Model;

namespace SystemOfSupport.Eligibility.Tests;

/// <summary>When a student group meets a priority area, by year.</summary>
public sealed class PriorityAreaTests
{
    [Theory]
    // 2017: academic colours, or English learner progress; graduation; suspension; no priority 8.
    [InlineData(2017, "HI: ELA 1, MATH 1", "4")]
    [InlineData(2017, "HI: ELA 1, MATH 2", "4")]
    [InlineData(2017, "HI: ELA 2, MATH 1", "4")]
    [InlineData(2017, "HI: ELA 2, MATH 2", "")]
    [InlineData(2017, "HI: ELA 1, MATH 3", "")]
    [InlineData(2017, "HI: ELA 1", "")]
    [InlineData(2017, "EL: ELPI 1", "4")]
    [InlineData(2017, "EL: ELPI 2", "")]
    [InlineData(2017, "HI: ELPI 1", "")]
    [InlineData(2017, "HI: GRAD 1", "5")]
    [InlineData(2017, "HI: CHRO 1", "")]
    [InlineData(2017, "HI: SUSP 1", "6")]
    [InlineData(2017, "HI: CCI s1", "")]
    // 2018: no English learner progress; chronic absenteeism and college/career count.
    [InlineData(2018, "HI: ELA 2, MATH 1", "4")]
    [InlineData(2018, "EL: ELPI 1", "")]
    [InlineData(2018, "HI: GRAD 1", "5")]
    [InlineData(2018, "HI: CHRO 1", "5")]
    [InlineData(2018, "HI: CHRO 2, GRAD 2", "")]
    [InlineData(2018, "HI: SUSP 1", "6")]
    [InlineData(2018, "HI: CCI 1", "8")]
    // 2019: English learner progress by status.
    [InlineData(2019, "EL: ELPI s1", "4")]
    [InlineData(2019, "EL: ELPI s2", "")]
    [InlineData(2019, "EL: ELPI few1", "")]
    [InlineData(2019, "HI: ELPI s1", "")]
    [InlineData(2019, "HI: CHRO 1", "5")]
    [InlineData(2019, "HI: CCI 1", "8")]
    // 2022: status only, and both academic levels the lowest.
    [InlineData(2022, "HI: ELA s1, MATH s1", "4")]
    [InlineData(2022, "HI: ELA s1, MATH s2", "")]
    [InlineData(2022, "HI: ELA s2, MATH s1", "")]
    [InlineData(2022, "HI: ELA s1, MATH few1", "")]
    [InlineData(2022, "EL: ELPI s1", "4")]
    [InlineData(2022, "HI: GRAD s1", "5")]
    [InlineData(2022, "HI: CHRO s1", "5")]
    [InlineData(2022, "HI: SUSP s1", "6")]
    [InlineData(2022, "HI: SUSP s2", "")]
    [InlineData(2022, "HI: CCI s1", "")]
    // 2023: colours again, college/career by status.
    [InlineData(2023, "HI: ELA 2, MATH 1", "4")]
    [InlineData(2023, "EL: ELPI 1", "4")]
    [InlineData(2023, "HI: CCI s1", "8")]
    [InlineData(2023, "HI: CCI s2", "")]
    [InlineData(2023, "HI: CCI few1", "")]
    [InlineData(2023, "LTEL: ELA 1, MATH 1, SUSP 1", "")]
    // 2024: long-term English learners count, by academic colours or English learner progress.
    [InlineData(2024, "LTEL: ELA 2, MATH 1", "4")]
    [InlineData(2024, "LTEL: ELPI 1", "4")]
    [InlineData(2024, "LTEL: ELPI 2", "")]
    [InlineData(2024, "HI: CCI 1", "8")]
    [InlineData(2024, "HI: CCI s1", "")]
    [InlineData(2024, "HI: SCIENCE 1", "")]
    // 2025: long-term English learners by English learner progress alone, red or orange.
    [InlineData(2025, "LTEL: ELA 1, MATH 1", "")]
    [InlineData(2025, "LTEL: ELPI 1", "4")]
    [InlineData(2025, "LTEL: ELPI 2", "4")]
    [InlineData(2025, "LTEL: ELPI 3", "")]
    [InlineData(2025, "EL: ELPI 2", "")]
    [InlineData(2025, "EL: ELPI 1", "4")]
    [InlineData(2025, "HI: ELA 1, MATH 2", "4")]
    [InlineData(2025, "HI: CCI 1", "8")]
    [InlineData(2025, "HI: SCIENCE 1", "")]
    public void A_group_meets_the_areas(int year, string cells, string priorities) =>
        Assert.Equal(priorities, Given.Results(year, cells).Determine().Findings.Priorities(Group(cells)).ToString());

    [Fact]
    public void Every_mixture_of_academic_and_english_learner_colours_gives_priority_4_as_the_criteria_say()
    {
        foreach (var year in RuleYears)
        {
            var byStatus = year == 2022;
            foreach (var group in new[] { StudentGroup.EnglishLearner, StudentGroup.LongTermEnglishLearner, StudentGroup.Hispanic })
            {
                foreach (var (ela, math, elpi) in from e in Levels from m in Levels from p in Levels select (e, m, p))
                {
                    var prefix = byStatus ? "s" : "";
                    var findings = Given.Results(year, $"{group.Code()}: ELA {prefix}{ela}, MATH {prefix}{math}, ELPI {(byStatus || year == 2019 ? "s" : "")}{elpi}").Determine().Findings;
                    var counts = group != StudentGroup.LongTermEnglishLearner || year >= 2024;
                    var academic = byStatus ? (ela, math) is (1, 1) : (ela, math) is (1, 1) or (1, 2) or (2, 1);
                    var progress = elpi == 1 && year != 2018 && group != StudentGroup.Hispanic;
                    if (group == StudentGroup.LongTermEnglishLearner && year == 2025)
                    {
                        (academic, progress) = (false, elpi is 1 or 2);
                    }

                    Assert.Equal(counts && (academic || progress), findings.Priorities(group).Contains(StatePriority.PupilAchievement));
                }
            }
        }
    }

    [Fact]
    public void Every_mixture_of_the_other_indicators_gives_priorities_5_6_and_8_as_the_criteria_say()
    {
        foreach (var year in RuleYears)
        {
            foreach (var (grad, chro, susp, cci) in from g in Levels from c in Levels from s in Levels from p in Levels select (g, c, s, p))
            {
                var status = year == 2022 ? "s" : "";
                var priorities = Given.Results(year, $"WH: GRAD {status}{grad}, CHRO {status}{chro}, SUSP {status}{susp}, CCI {(year is 2017 or 2023 ? "s" : "")}{cci}")
                    .Determine().Findings.Priorities(StudentGroup.White);
                StatePrioritySet expected = [];
                expected = grad == 1 || (chro == 1 && year != 2017) ? expected.With(StatePriority.PupilEngagement) : expected;
                expected = susp == 1 ? expected.With(StatePriority.SchoolClimate) : expected;
                expected = cci == 1 && year is not (2017 or 2022) ? expected.With(StatePriority.PupilOutcomes) : expected;

                Assert.Equal(expected, priorities);
            }
        }
    }

    [Fact]
    public void The_groups_that_count_are_those_of_the_lists()
    {
        foreach (var year in RuleYears)
        {
            var status = year == 2022 ? "s" : "";
            foreach (var group in StudentGroups.All.Where(g => g != StudentGroup.Unspecified))
            {
                var findings = Given.Results(year, $"{group.Code()}: GRAD {status}1, SUSP {status}1").Determine().Findings;
                var counts = group is not StudentGroup.AllStudents && group.Kind() == StudentGroupKind.Accountable && (group != StudentGroup.LongTermEnglishLearner || year >= 2024);

                Assert.Equal(counts ? 'C' : '*', findings.Letter(group).Letter);
                Assert.Equal(counts ? 1 : 0, findings.TotalStudentGroups);
                Assert.Equal(counts, findings.MeetsCriteria);
            }
        }
    }

    [Fact]
    public void Priority_areas_of_two_groups_do_not_add_up()
    {
        var findings = Given.Results(2024, "HI: SUSP 1; SED: CHRO 1").Determine().Findings;

        Assert.Equal(TestOutcome.NotMet, findings.Method(1));
        Assert.Equal(("6", "5"), (findings.Priorities(StudentGroup.Hispanic).ToString(), findings.Priorities(StudentGroup.SocioeconomicallyDisadvantaged).ToString()));
        Assert.Equal(StudentGroupSet.Empty, findings.GroupsMeetingCriteria);
    }

    private static readonly int[] RuleYears = [2017, 2018, 2019, 2022, 2023, 2024, 2025];

    private static readonly int[] Levels = [0, 1, 2, 3, 4, 5];

    private static StudentGroup Group(string cells) => StudentGroups.Parse(cells.Split(':')[0]);
}
