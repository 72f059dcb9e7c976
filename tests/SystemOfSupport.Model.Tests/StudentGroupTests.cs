using FsCheck.Xunit;

namespace SystemOfSupport.Model.Tests;

[Properties(Arbitrary = [typeof(Generators)])]
public sealed class StudentGroupTests
{
    [Property]
    public void Operations_are_those_of_sets(StudentGroupSet a, StudentGroupSet b, StudentGroup g)
    {
        var (x, y) = (a.ToHashSet(), b.ToHashSet());

        Assert.Equal(x.Union(y).Order(), a.Union(b));
        Assert.Equal(x.Intersect(y).Order(), a.Intersect(b));
        Assert.Equal(x.Except(y).Order(), a.Except(b));
        Assert.Equal(x.IsSubsetOf(y), a.IsSubsetOf(b));
        Assert.Equal(x.SetEquals(y), a == b);
        Assert.Equal(x.Append(g).Distinct().Order(), a.With(g));
        Assert.Equal(x.Where(m => m != g).Order(), a.Without(g));
        Assert.Equal(x.Contains(g), a.Contains(g));
        Assert.Equal(x.Count, a.Count);
        Assert.Equal(x.Count == 0, a.IsEmpty);
    }

    [Property]
    public void Operations_keep_the_laws(StudentGroupSet a, StudentGroupSet b, StudentGroupSet c)
    {
        Assert.Equal(a.Union(b), b.Union(a));
        Assert.Equal(a.Union(b.Union(c)), a.Union(b).Union(c));
        Assert.Equal(a.Intersect(b.Union(c)), a.Intersect(b).Union(a.Intersect(c)));
        Assert.Equal(a.Except(b), a.Except(a.Intersect(b)));
        Assert.Equal(a, a.Intersect(b).Union(a.Except(b)));
        Assert.True(a.Intersect(b).IsSubsetOf(a));
        Assert.True(StudentGroupSet.Empty.IsSubsetOf(a));
        Assert.Equal(a.Count + b.Count, a.Union(b).Count + a.Intersect(b).Count);
    }

    [Property]
    public void A_set_does_not_remember_how_it_was_made(StudentGroupSet a)
    {
        Assert.Equal(a, [.. a.Reverse()]);
        Assert.Equal(a, [.. a, .. a]);
        Assert.Equal(a, StudentGroupSet.FromBits(a.Bits));
        Assert.Equal(a.Order(), a);
        Assert.Equal(a, StudentGroupSet.Parse(string.Join(" , ", a.Reverse().Select(g => g.Code().ToLowerInvariant())), null));
    }

    [Fact]
    public void What_is_no_group_cannot_be_a_member()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentGroupSet.Of(StudentGroup.Unspecified));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentGroupSet.Empty.With((StudentGroup)22));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentGroupSet.FromBits(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => StudentGroupSet.FromBits(1u << 22));
        Assert.False(StudentGroupSet.FromBits((1u << 22) - 2).Contains(StudentGroup.Unspecified));
        Assert.False(StudentGroupSet.FromBits((1u << 22) - 2).Contains((StudentGroup)33));
        Assert.Equal(StudentGroups.All.Skip(1), StudentGroupSet.FromBits((1u << 22) - 2));
    }

    [Fact]
    public void Groups_have_their_kinds()
    {
        Assert.Equal("ELO,RFP,EO,SBA,CAA,CAST", Codes(g => g.Kind() == StudentGroupKind.ReportingOnly));
        Assert.Equal("ALL,AA,AI,AS,EL,FI,FOS,HI,HOM,LTEL,PI,SED,SWD,MR,WH", Codes(g => g.Kind() == StudentGroupKind.Accountable));
        Assert.Equal("", Codes(g => g.Kind() == StudentGroupKind.Unspecified));
        Assert.Equal("AA,AI,AS,FI,HI,PI,MR,WH", Codes(g => g.IsRaceOrEthnicity()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StudentGroup)22).Kind());

        static string Codes(Func<StudentGroup, bool> which) => string.Join(',', StudentGroups.All.Where(which).Select(g => g.Code()));
    }
}
