using SystemOfSupport.Indicators;
using SystemOfSupport.Model;

namespace SystemOfSupport.Testing;

/// <summary>
/// Agencies and schools of the synthetic state. The state is made of blocks of ten districts and county offices with a hundred schools; each block follows from
/// the seed and its number alone, so that any part of a state of any size is found without the others.
/// </summary>
internal sealed class StateLayout(int seed, int blocks)
{
    internal const int AgenciesPerBlock = 10;
    internal const int SchoolsPerBlock = 100;
    private const int BlocksPerTwoCounties = 5;
    private const int Counties = 40;
    private const int FirstCounty = 60;
    private const int CharterShare = 1250;

    // How schools spread over a block's agencies: most have few, few have many.
    private static readonly int[] Weights = [1, 1, 2, 2, 4, 6, 9, 14, 24, 40, 90];

    // Shares of race and ethnicity groups of ten thousand, in the order of StudentSketch.Races, before an agency and a school move them.
    private static readonly int[] RaceShares = [6600, 2000, 800, 400, 400, 190, 40, 35, 90];
    private static readonly string[] CountySyllables = ["Alder", "Brack", "Cinder", "Drift", "Ember", "Fallow", "Garnet", "Heather"];
    private static readonly string[] CountyEnds = ["mere", "holt", "stead", "wick", "fell"];
    private static readonly string[] Firsts =
    [
        "Amber", "Birch", "Cedar", "Dapple", "Elder", "Fern", "Glen", "Harrow", "Iron", "Juniper", "Kestrel", "Larch", "Marl", "Nettle", "Otter", "Pebble",
        "Quail", "Russet", "Sorrel", "Thistle", "Umber", "Vesper", "Willow", "Yarrow",
    ];

    private static readonly string[] Seconds = ["brook", "croft", "dale", "field", "ford", "gate", "ham", "hurst", "land", "ley", "mead", "moor", "ridge", "side", "ton", "vale"];

    internal int AgencyCount => blocks * AgenciesPerBlock;

    internal int SchoolCount => blocks * SchoolsPerBlock;

    /// <summary>All agencies, in order; each is made as it is asked for.</summary>
    internal IEnumerable<StateAgency> Agencies() => Enumerable.Range(0, blocks).SelectMany(Block);

    /// <summary>The agency of a code of its own or of one of its schools; null where there is none.</summary>
    internal StateAgency? Find(CdsCode cds)
    {
        var county = cds.County - FirstCounty;
        if (county is < 0 or >= Counties)
        {
            return null;
        }

        // Counties of the same code lie forty counties apart, that is a hundred blocks.
        var first = ((county / 2) * BlocksPerTwoCounties) + (county % 2 == 0 ? 0 : 3);
        for (var block = first; block < blocks; block += Counties / 2 * BlocksPerTwoCounties)
        {
            for (var b = block; b < Math.Min(blocks, block + 3) && CountyOf(b) == CountyOf(block); b++)
            {
                if (Block(b).FirstOrDefault(a => a.Cds == cds.District) is { } found)
                {
                    return found;
                }
            }
        }

        return null;
    }

    private static int CountyOf(int block) => (block * 2) / BlocksPerTwoCounties;

    private static bool HasCountyOffice(int block) => block == 0 || CountyOf(block) != CountyOf(block - 1);

    private List<StateAgency> Block(int block)
    {
        var random = StateRandom.Of(seed, StateStream.Block, block);
        var types = new DistrictGradeType[AgenciesPerBlock];
        var weights = new int[AgenciesPerBlock];
        for (var i = 0; i < AgenciesPerBlock; i++)
        {
            types[i] = i == 0 && HasCountyOffice(block) ? DistrictGradeType.None : random.Below(100) switch
            {
                < 53 => DistrictGradeType.Elementary,
                < 61 => DistrictGradeType.HighSchool,
                _ => DistrictGradeType.Unified,
            };
            weights[i] = types[i] == DistrictGradeType.None ? 4 : random.Quantile(Weights) * (types[i] == DistrictGradeType.Unified ? 3 : 1);
        }

        var sizes = Share(weights, SchoolsPerBlock);
        var agencies = new List<StateAgency>(AgenciesPerBlock);
        var school = block * SchoolsPerBlock;
        for (var i = 0; i < AgenciesPerBlock; i++)
        {
            agencies.Add(Agency(block, i, types[i], school, sizes[i]));
            school += sizes[i];
        }

        return agencies;
    }

    // Every agency has one school; the others go by weight, remainders to the first ones.
    private static int[] Share(int[] weights, int schools)
    {
        var sizes = new int[weights.Length];
        var (rest, total) = (schools - weights.Length, weights.Sum());
        for (var i = 0; i < weights.Length; i++)
        {
            sizes[i] = 1 + (rest * weights[i] / total);
        }

        for (var i = 0; sizes.Sum() < schools; i = (i + 1) % sizes.Length)
        {
            sizes[i]++;
        }

        return sizes;
    }

    private StateAgency Agency(int block, int place, DistrictGradeType type, int firstSchool, int schools)
    {
        var index = (block * AgenciesPerBlock) + place;
        var random = StateRandom.Of(seed, StateStream.Agency, index);
        var county = CountyOf(block);
        var (code, round) = (FirstCounty + (county % Counties), county / Counties);
        var countyName = CountySyllables[county % CountySyllables.Length] + CountyEnds[county / CountySyllables.Length % CountyEnds.Length];
        // Names repeat in a large state, as they do in a real one; codes do not.
        var name = Firsts[random.Below(Firsts.Length)] + Seconds[random.Below(Seconds.Length)] + type switch
        {
            DistrictGradeType.Elementary => " Elementary",
            DistrictGradeType.HighSchool => " Union High",
            DistrictGradeType.Unified => " Unified",
            _ => "",
        };
        if (type == DistrictGradeType.None)
        {
            name = round == 0 ? $"{countyName} County Office of Education" : $"{countyName} County Office of Education {(char)('A' + round)}";
        }

        var cds = CdsCode.Of(code, type == DistrictGradeType.None ? 10_000 + (10 * round) + 5 : 60_000 + (100 * round) + (index % 30));
        var character = new Character(random.Normal(75), random.Between(50, 170), RaceWeights(ref random));
        var made = new List<StateSchool>(schools);
        for (int i = 0, own = 0; i < schools; i++)
        {
            made.Add(School(firstSchool + i, cds, type, i, ref own, character));
        }

        for (var i = 0; i < made.Count; i++)
        {
            made[i].Origin = Origin(made, i);
        }

        return new() { Index = index, Cds = cds, Name = name, CountyName = countyName, Type = type, Schools = made };
    }

    private StateSchool School(int index, CdsCode agency, DistrictGradeType type, int place, ref int own, in Character character)
    {
        var random = StateRandom.Of(seed, StateStream.School, index);
        var charter = place > 0 && random.Chance(CharterShare);
        var span = charter ? SchoolSpan.OfCharter(ref random) : SchoolSpan.OfDistrict(type, own++);
        var quality = Math.Clamp(character.Quality + random.Normal(70) - (span.IsAlternative ? 170 : 0), -350, 350);
        var meals = Math.Clamp(6000 - (22 * quality) + random.Normal(900), 250, 9850);
        var (limits, total) = (new int[RaceShares.Length], 0);
        for (var i = 0; i < limits.Length; i++)
        {
            total += character.RaceWeights[i] * random.Between(60, 140);
            limits[i] = total;
        }

        for (var i = 0; i < limits.Length; i++)
        {
            limits[i] = (int)(((long)limits[i] << 16) / total);
        }

        return new()
        {
            Index = index,
            Cds = CdsCode.Of(agency.County, agency.DistrictPart, (charter ? 100_000 : 6_000_000) + index),
            Name = $"{Firsts[random.Below(Firsts.Length)]}{Seconds[random.Below(Seconds.Length)]} {(charter ? "Charter " : "")}{span.Title}",
            Span = span,
            IsCharter = charter,
            Enrollment = random.Quantile(span.Enrollments),
            Quality = quality,
            MealShare = meals,
            RaceLimits = limits,
            LearnerShare = character.LearnerShare * 10,
        };
    }

    private static int[] RaceWeights(ref StateRandom random)
    {
        var weights = new int[RaceShares.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            // Skewed: the square of an even number, from a twentieth to three times the share.
            var even = random.Between(22, 173);
            weights[i] = 1 + (RaceShares[i] * even / 100 * even / 1000);
        }

        return weights;
    }

    // Students come from the school before in the list that shares a grade.
    private static int Origin(List<StateSchool> schools, int place)
    {
        for (var step = 1; step < schools.Count; step++)
        {
            var other = (place - step + schools.Count) % schools.Count;
            var (here, there) = (schools[place].Span, schools[other].Span);
            if (here.Lowest <= there.Highest && there.Lowest <= here.Highest)
            {
                return other;
            }
        }

        return -1;
    }

    private readonly record struct Character(int Quality, int LearnerShare, int[] RaceWeights);
}
