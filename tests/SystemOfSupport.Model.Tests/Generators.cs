using FsCheck;
using FsCheck.Fluent;

namespace SystemOfSupport.Model.Tests;

/// <summary>A generator for every public value type of the package that has a text form, and texts that are near to such forms.</summary>
public static class Generators
{
    private static readonly Dictionary<Type, object> ByType = new()
    {
        [typeof(CdsCode)] = CdsCodes(),
        [typeof(SchoolYear)] = Gen.Choose(SchoolYear.MinimumStart, SchoolYear.MaximumStart).Select(y => new SchoolYear(y)),
        [typeof(DashboardYear)] = Gen.Elements(Enumerable.Range(DashboardYear.First, DashboardYear.Last - DashboardYear.First + 1).Where(DashboardYear.Exists).Select(y => new DashboardYear(y)).ToArray()),
        [typeof(Tenths)] = Gen.OneOf(Gen.Choose(-Tenths.Maximum, Tenths.Maximum), Gen.Choose(-50, 50), Gen.Elements(-Tenths.Maximum, Tenths.Maximum)).Select(Tenths.FromTenths),
        [typeof(RateCounts)] = Gen.OneOf(Gen.Choose(0, 3), Gen.Choose(0, int.MaxValue)).Two().Select(p => new RateCounts(p.Item1, p.Item2)),
        [typeof(Box)] = Gen.Choose(0, 25).Select(n => Box.FromNumber(n * 10)),
        [typeof(GradeSet)] = Gen.SubListOf(Grades.All.AsEnumerable()).Select(g => GradeSet.Of(g.ToArray())),
        [typeof(StudentGroupSet)] = Gen.SubListOf(StudentGroups.All.Where(g => g != StudentGroup.Unspecified)).Select(g => StudentGroupSet.Of(g.ToArray())),
        [typeof(StatePrioritySet)] = Gen.SubListOf(StatePriorities.All.ToArray()).Select(p => StatePrioritySet.Of(p.ToArray())),
        [typeof(PriorityLetter)] = Gen.Elements("*ABCDEFGHIJK".ToCharArray()).Select(c => PriorityLetter.Parse([c], null)),
    };

    /// <summary>Value types that have a generator.</summary>
    public static IEnumerable<Type> Types => ByType.Keys;

    /// <summary>Texts of digits, marks and codes, most of which are the form of nothing.</summary>
    public static Gen<string> Texts { get; } = Gen.OneOf(
        Gen.ListOf(Gen.Elements("0123456789-./,*ABEL \u2013\u0660x".ToCharArray())).Select(c => string.Concat(c)),
        ArbMap.Default.GeneratorFor<string>().Where(s => s is not null));

    /// <summary>The generator of a type.</summary>
    public static Gen<T> For<T>() => (Gen<T>)ByType[typeof(T)];

    /// <summary>Sets of groups, for properties.</summary>
    public static Arbitrary<StudentGroupSet> StudentGroupSets() => For<StudentGroupSet>().ToArbitrary();

    /// <summary>Student groups that can be in a set, for properties.</summary>
    public static Arbitrary<StudentGroup> Groups() => Gen.Elements(StudentGroups.All.Where(g => g != StudentGroup.Unspecified).ToArray()).ToArbitrary();

    /// <summary>Sets of priorities, for properties.</summary>
    public static Arbitrary<StatePrioritySet> StatePrioritySets() => For<StatePrioritySet>().ToArbitrary();

    /// <summary>State priorities, for properties.</summary>
    public static Arbitrary<StatePriority> Priorities() => Gen.Elements(StatePriorities.All.ToArray()).ToArbitrary();

    private static Gen<CdsCode> CdsCodes() =>
        from county in Gen.Choose(0, 99)
        from district in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 99_999))
        from school in Gen.OneOf(Gen.Constant(0), Gen.Choose(0, 9_999_999))
        select CdsCode.Of(county, district, school);
}
