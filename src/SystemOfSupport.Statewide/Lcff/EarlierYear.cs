using SystemOfSupport.Eligibility;
using SystemOfSupport.Model;

namespace SystemOfSupport.Statewide;

/// <summary>What a history says of one earlier year, in columns by agency.</summary>
internal sealed class EarlierYear
{
    internal EarlierYear(AssistanceEvaluator evaluator, AssistanceHistory history, DashboardYear year, ReadOnlySpan<Agency> agencies)
    {
        Year = year;
        Sure = new uint[agencies.Length];
        Possible = new uint[agencies.Length];
        CharterGroups = new uint[agencies.Length];
        Known = new bool[agencies.Length];
        Statuses = new AssistanceStatus?[agencies.Length];
        var all = evaluator.Book.Assistance.Groups;
        var (groups, tested) = (all.Bits, AssistanceConcluder.GroupsTestedIn(year, all).Bits);
        for (var i = 0; i < agencies.Length; i++)
        {
            var (cds, kind) = (agencies[i].Cds, agencies[i].Kind);
            if (history.Find(cds, year) is { } entry)
            {
                Sure[i] = Possible[i] = entry.GroupsMeetingCriteria.Bits;
                CharterGroups[i] = entry.MeetsLocally ? groups : Sure[i];
                Known[i] = true;
                Statuses[i] = entry.Status;
                continue;
            }

            Known[i] = history.Covers(year, kind);
            Statuses[i] = Known[i] ? AssistanceStatus.NotDetermined : null;
            Possible[i] = Known[i] || !AssistanceConcluder.MadeDeterminations(year, kind) ? 0 : tested;
        }
    }

    internal DashboardYear Year { get; }

    /// <summary>Groups that met the criteria, as bits.</summary>
    internal uint[] Sure { get; }

    /// <summary>Groups that met them or may have, because nothing is known of the year.</summary>
    internal uint[] Possible { get; }

    /// <summary>Groups that met them at a charter school, for which a local indicator counts for every group.</summary>
    internal uint[] CharterGroups { get; }

    /// <summary>Whether the year is known of the agency.</summary>
    internal bool[] Known { get; }

    /// <summary>Its status; null where nothing is known.</summary>
    internal AssistanceStatus?[] Statuses { get; }
}
