namespace SystemOfSupport.Testing;

/// <summary>Counts of an agency and of its schools by one book in one school year.</summary>
internal sealed class AgencyCounts
{
    private readonly List<GroupCounts> _shared = [];
    private readonly List<GroupCounts> _schools = [];

    /// <summary>Counts of students who count alike in school, agency and state, by school.</summary>
    internal IReadOnlyList<GroupCounts> Shared => _shared;

    /// <summary>Counts of all other students, by school; of all students after <see cref="Complete"/>.</summary>
    internal IReadOnlyList<GroupCounts> Schools => _schools;

    /// <summary>Counts of the agency itself: charter schools are not part of it.</summary>
    internal GroupCounts Agency { get; } = new();

    /// <summary>Makes ready for an agency with so many schools.</summary>
    internal void Reset(int schools)
    {
        Agency.Clear();
        foreach (var counts in _shared.Concat(_schools))
        {
            counts.Clear();
        }

        while (_schools.Count < schools)
        {
            _shared.Add(new());
            _schools.Add(new());
        }
    }

    /// <summary>Adds up what was counted alike.</summary>
    internal void Complete(StateAgency agency, GroupCounts state)
    {
        for (var i = 0; i < agency.Schools.Count; i++)
        {
            _schools[i].Add(_shared[i]);
            state.Add(_shared[i]);
            if (!agency.Schools[i].IsCharter)
            {
                Agency.Add(_shared[i]);
            }
        }
    }
}
