using ElJournal.Domain.Coverage;
using ElJournal.Rules.Access;

namespace ElJournal.Rules.Tests.Access;

/// <summary>Every kind of fact is a resource: nothing can be read or written past the norms of access.</summary>
public sealed class ResourceKindsTests
{
    public static TheoryData<FactKinds> Facts => [.. Enum.GetValues<FactKinds>().Where(k => k != FactKinds.None)];

    [Theory]
    [MemberData(nameof(Facts))]
    public void Of_KindOfFact_IsTheResourceOfTheSameName(FactKinds kind) => Assert.Equal($"{kind}", $"{ResourceKinds.Of(kind)}");

    [Theory]
    [InlineData(FactKinds.None)]
    [InlineData(FactKinds.Marks | FactKinds.Attendance)]
    public void Of_NoneOrSeveral_IsRefused(FactKinds kind) => Assert.Throws<ArgumentException>(() => ResourceKinds.Of(kind));

    [Fact]
    public void Codes_OfEverySet_NameEachMemberOnce()
    {
        Assert.Equal(Enum.GetValues<AccessCategory>(), AccessCodes.Categories.Codes.Select(c => c.Value));
        Assert.Equal(Enum.GetValues<AccessAction>(), AccessCodes.Actions.Codes.Select(c => c.Value));
        Assert.Equal(ResourceKinds.All, AccessCodes.Resources.Codes.Select(c => c.Value));
        Assert.Equal(Enum.GetValues<AccessRelations>().Where(r => r != AccessRelations.None), AccessCodes.Relations.Codes.Select(c => c.Value));
        Assert.Distinct(AccessCodes.Resources.Codes.Select(c => c.Text));
    }

    [Fact]
    public void Resources_Each_MayBeReadBySomebodyUnderTheBase()
    {
        var table = AccessSchool.Under("base").Policy.On(AccessSchool.Day);

        Assert.All(ResourceKinds.All, kind => Assert.Contains(Enum.GetValues<AccessCategory>(), c => table[c, AccessAction.Read, kind].Permit != AccessRelations.None));
    }

    [Fact]
    public void Resources_EachThatPeopleWrite_MayBeEnteredBySomebodyUnderTheBase()
    {
        var table = AccessSchool.Under("base").Policy.On(AccessSchool.Day);

        // Sign-ins and reads are written by the system; figures and findings are worked out of facts; consent is given by approving an act; what goes to the portal is on record by exporting it.
        ResourceKind[] unwritten = [ResourceKind.SignIns, ResourceKind.DataReads, ResourceKind.ActApprovals, ResourceKind.PortalExports, ResourceKind.Aggregates, ResourceKind.Findings];
        Assert.Equal(
            unwritten.Order(),
            ResourceKinds.All.Where(kind => Enum.GetValues<AccessCategory>().All(c => (table[c, AccessAction.Enter, kind].Permit & ~table[c, AccessAction.Enter, kind].Forbid) == AccessRelations.None || table[c, AccessAction.Enter, kind].Forbid.HasFlag(AccessRelations.Anyone))).Order());
    }
}
