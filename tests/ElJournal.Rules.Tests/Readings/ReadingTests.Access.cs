using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Access;
using ElJournal.Rules.Tests.Packs;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Readings of words about who may do what.</summary>
public sealed partial class ReadingTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void PupilWork_ReadingOnesOwn_IsWorkOrNot(string option, bool allowed) =>
        Assert.Equal(allowed, AccessUnder("aleks-6.1", option).Decide("p-0001", AccessAction.Read, AccessSchool.Mark("p-0001")).IsAllowed);

    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void SecretaryStatus_OrderBook_IsTheAdministratorsToo(string option, bool allowed) =>
        Assert.Equal(allowed, AccessUnder("aleks-4-secretary", option).Decide("admin", AccessAction.Enter, new AccessTarget(ResourceKind.Orders)).IsAllowed);

    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void ClassTeacherMarks_MarkOfTheOwnClass_IsCorrectedOrNot(string option, bool allowed) =>
        Assert.Equal(allowed, AccessUnder("aleks-4-class-marks", option).Decide("head", AccessAction.Correct, AccessSchool.Mark("p-0001")).IsAllowed);

    private static SchoolAccess AccessUnder(string reading, string option) => AccessSchool.Under(new Regulation(
        PackJson.Read(PackJson.Of(top: $$""" "basedOn": "aleksandrovskaya-2021", "readings": { "{{reading}}": "{{option}}" }, """)).Value));
}
