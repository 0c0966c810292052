using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Tests.Access;
using ElJournal.Rules.Tests.Packs;
using NodaTime;

namespace ElJournal.Rules.Tests.Readings;

/// <summary>Readings of words about who may do what.</summary>
public sealed partial class ReadingTests
{
    [Theory]
    [InlineData("a", true)]
    [InlineData("b", false)]
    public void MarksOfYears_MarkOfAYearThatIsOver_IsSeenOrNot(string option, bool allowed)
    {
        var access = AccessUnder("aleks-2.2-years", option);
        var (first, last) = (AccessSchool.Register.Year.Last.PlusDays(1), AccessSchool.Register.Year.Last);

        Assert.True(access.Decide("p-0001", AccessAction.Read, AccessSchool.Mark("p-0001"), AccessSchool.At(last, 23)).IsAllowed);
        Assert.Equal(allowed, access.Decide("p-0001", AccessAction.Read, AccessSchool.Mark("p-0001"), AccessSchool.At(first, 0)).IsAllowed);
        Assert.True(access.Decide("p-0001", AccessAction.Read, new AccessTarget(ResourceKind.Attendance) { Pupil = PupilId.Parse("p-0001") }, AccessSchool.At(first, 0)).IsAllowed);
    }

    [Theory]
    [InlineData("a", false)]
    [InlineData("b", true)]
    public void MarksAfterLeaving_OwnMarkAndChildsMark_AreSeenOrNot(string option, bool allowed)
    {
        var access = AccessUnder("aleks-2.2-left", option);
        bool Sees(string who, string pupil, LocalDate day) => access.Decide(who, AccessAction.Read, AccessSchool.Mark(pupil, "j-2"), AccessSchool.At(day, 0)).IsAllowed;
        var (last, first) = (new LocalDate(2024, 3, 31), new LocalDate(2024, 4, 1));

        Assert.True(Sees("p-0002", "p-0002", last));
        Assert.True(Sees("g-2", "p-0002", last));
        Assert.Equal(allowed, Sees("p-0002", "p-0002", first));
        Assert.Equal(allowed, Sees("g-2", "p-0002", first));
        Assert.False(Sees("p-0002", "p-0008", first));
        Assert.False(Sees("g-1", "p-0001", first));
        Assert.False(access.Decide("p-0002", AccessAction.Read, new AccessTarget(ResourceKind.Attendance) { Pupil = PupilId.Parse("p-0002") }, AccessSchool.At(first, 0)).IsAllowed);
    }

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
