using SystemOfSupport.Model;

namespace SystemOfSupport.Indicators;

/// <summary>The tallies of a part of the students, or of all: one per indicator, agency or school, and group. Immutable.</summary>
/// <remarks>
/// Sets of partitions merge to the set of the whole, in any order and any tree, to the last bit: <see cref="WriteBinary"/> and <see cref="WriteJson"/>
/// write the keys in order, so equal sets have equal bytes. A partition must hold all the records of its students: partition by student, not by school.
/// Sets hold counts of any size and are not for publication.
/// </remarks>
public sealed class TallySet : IEquatable<TallySet>
{
    private readonly SortedDictionary<TallyKey, Tally> _tallies;

    /// <summary>Makes a set.</summary>
    /// <exception cref="ArgumentException">A key occurs twice, or a tally is of another indicator than its key.</exception>
    public TallySet(TallyBasis basis, IEnumerable<KeyValuePair<TallyKey, Tally>> tallies)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(tallies);
        Basis = basis;
        _tallies = [];
        foreach (var (key, tally) in tallies)
        {
            if (tally.Indicator != key.Indicator)
            {
                throw new ArgumentException($"A tally of {tally.Indicator.Code()} stands under a key of {key.Indicator.Code()}.", nameof(tallies));
            }

            if (!_tallies.TryAdd(key, tally))
            {
                throw new ArgumentException($"The key {key} occurs twice.", nameof(tallies));
            }
        }
    }

    /// <summary>By what rules and for which year the students were counted.</summary>
    public TallyBasis Basis { get; }

    /// <summary>Number of tallies.</summary>
    public int Count => _tallies.Count;

    /// <summary>The keys, in order.</summary>
    public IEnumerable<TallyKey> Keys => _tallies.Keys;

    internal IEnumerable<KeyValuePair<TallyKey, Tally>> Tallies => _tallies;

    /// <summary>The tally of a key; null where there is no student.</summary>
    public Tally? Find(TallyKey key) => _tallies.GetValueOrDefault(key);

    /// <summary>The set of the students of both sets.</summary>
    /// <exception cref="ArgumentException">The two have a different basis.</exception>
    public TallySet Merge(TallySet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return MergeAll([this, other]);
    }

    /// <summary>The set of the students of all sets.</summary>
    /// <exception cref="ArgumentException">There is none, or two have a different basis.</exception>
    public static TallySet MergeAll(IEnumerable<TallySet> sets)
    {
        ArgumentNullException.ThrowIfNull(sets);
        TallyBasis? basis = null;
        var sum = new TallyAccumulator();
        foreach (var set in sets)
        {
            basis ??= set.Basis;
            if (!basis.Equals(set.Basis))
            {
                throw new ArgumentException($"Tallies by {basis} and by {set.Basis} do not merge: book, year and choices must be the same.", nameof(sets));
            }

            foreach (var (key, tally) in set._tallies)
            {
                sum.Add(key, tally);
            }
        }

        return new(basis ?? throw new ArgumentException("There is no set to merge.", nameof(sets)), sum.Tallies());
    }

    /// <summary>Writes the set as JSON, keys in order.</summary>
    public void WriteJson(Stream stream) => TallyText.Write(this, stream);

    /// <summary>Reads what <see cref="WriteJson"/> wrote.</summary>
    /// <exception cref="FormatException">Not such JSON; the message names the place.</exception>
    public static TallySet ReadJson(Stream stream) => TallyText.Read(stream);

    /// <summary>Writes the set in a compact binary form, keys in order.</summary>
    public void WriteBinary(Stream stream) => TallyBinary.Write(this, stream);

    /// <summary>Reads what <see cref="WriteBinary"/> wrote.</summary>
    /// <exception cref="FormatException">Not such bytes, or cut short, or more bytes after the end.</exception>
    public static TallySet ReadBinary(Stream stream) => TallyBinary.Read(stream);

    /// <inheritdoc/>
    public bool Equals(TallySet? other) => other is not null && Basis.Equals(other.Basis) && _tallies.SequenceEqual(other._tallies);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as TallySet);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Basis, _tallies.Count);

    /// <summary>Number of tallies and their basis.</summary>
    public override string ToString() => $"{_tallies.Count} tallies by {Basis}";
}
