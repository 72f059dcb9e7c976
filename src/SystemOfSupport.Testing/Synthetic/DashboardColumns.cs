using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>
/// Columns of the official files of 2022 to 2025, in their order (CDE record layouts; the order of some columns of science 2025 is inferred). The College/Career files stop after the prepared students;
/// the measures by which they are prepared are left out.
/// </summary>
internal static class DashboardColumns
{
    private const string Agency = "cds rtype schoolname districtname countyname charter_flag coe_flag dass_flag";
    private const string Levels = "statuslevel changelevel color box";
    private const string NSizes = "currnsizemet priornsizemet accountabilitymet";
    private const string Tail = "indicator reportingyear";
    private const string Counts = "currnumer currdenom currstatus priornumer priordenom priorstatus change " + Levels + " smalldenom";
    private const string Points = "currdenom currstatus priordenom priorstatus change";

    private const string Academic = $"{Agency} studentgroup {Points} {Levels} {NSizes} hscutpoints pairshare_method "
        + Participation + Tail;

    private const string LearnerCounts = "currprogressed currmaintainPL4 currmaintainOth currdeclined currprogressed_Alternate currmaintainPL3_Alternate currnotprognotmain_Alternate curr95 "
        + "currnumer currdenom currstatus priorprogressed priormaintainPL4 priormaintainOth priordeclined";

    private const string Participation = "currprate_enrolled currprate_tested currprate currnumPRLOSS currdenom_withoutPRLOSS currstatus_withoutPRLOSS "
        + "priorprate_enrolled priorprate_tested priorprate priornumPRLOSS priordenom_withoutPRLOSS priorstatus_withoutPRLOSS ";

    private const string Status2022 = "currnumer currdenom currstatus statuslevel";

    internal static bool Exist(Indicator indicator, DashboardYear year) => Text(indicator, year).Length > 0;

    internal static string[] Of(Indicator indicator, DashboardYear year) => Text(indicator, year).Split(' ');

    private static string Text(Indicator indicator, DashboardYear year) => (indicator, year.Number) switch
    {
        (Indicator.EnglishLanguageArts or Indicator.Mathematics, 2022) =>
            $"{Agency} studentgroup currdenom currstatus statuslevel hscutpoints pairshare_method prate_enrolled prate_tested prate numPRLOSS currdenom_withoutPRLOSS currstatus_withoutPRLOSS reportingyear",
        (Indicator.ChronicAbsenteeism, 2022) => $"{Agency} studentgroup {Status2022} certifyflag dataerrorflag reportingyear",
        (Indicator.Suspension, 2022) => $"{Agency} type studentgroup {Status2022} certifyflag reportingyear",
        (Indicator.Graduation, 2022) => $"{Agency} studentgroup currnumer currdenom currstatus fiveyrnumer statuslevel reportingyear",
        (Indicator.EnglishLearnerProgress, 2022) =>
            $"{Agency} currprogressed pctcurrprogressed currmaintainPL4 pctcurrmaintainPL4 currmaintainOth pctcurrmaintainOth currdeclined pctcurrdeclined {Status2022} flag95pct nsizemet nsizegroup reportingyear",
        (Indicator.CollegeCareer, 2022) => "",
        (Indicator.EnglishLanguageArts or Indicator.Mathematics, _) => Academic,
        (Indicator.ChronicAbsenteeism, _) => $"{Agency} studentgroup {Counts} {NSizes} certifyflag dataerrorflag {Tail}",
        (Indicator.Suspension, _) => $"{Agency} type studentgroup {Counts} {NSizes} certifyflag priorcertifyflag {Tail}",
        (Indicator.Graduation, _) => $"{Agency} studentgroup {Counts} fiveyrnumer {NSizes} {Tail}",
        (Indicator.EnglishLearnerProgress, 2023) => $"{Agency} {LearnerCounts} prior95 priornumer priordenom priorstatus change {Levels} currnsizemet currnsizegroup priornsizemet priornsizegroup accountabilitymet {Tail}",
        (Indicator.EnglishLearnerProgress, _) => $"{Agency} studentgroup {LearnerCounts} priorprogressed_Alternate priormaintainPL3_Alternate priornotprognotmain_Alternate prior95 priornumer priordenom priorstatus change {Levels} {NSizes} {Tail}",
        (Indicator.CollegeCareer, 2023) => $"{Agency} studentgroup studentgroup_pct currdenom currstatus statuslevel currnsizemet curr_prep curr_prep_pct {Tail}",
        (Indicator.CollegeCareer, _) => $"{Agency} studentgroup studentgroup_pct {Points} {Levels} smalldenom {NSizes} curr_prep curr_prep_pct prior_prep prior_prep_pct {Tail}",
        (Indicator.Science, 2025) => $"{Agency} studentgroup {Points} {Levels} {NSizes} {Participation}{Tail}",
        (Indicator.Science, 2024) => $"{Agency} studentgroup {Points} currprate_enrolled currprate_tested currprate priorprate_enrolled priorprate_tested priorprate {Tail}",
        _ => "",
    };
}
