using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;

namespace ElJournal.Domain.Tests.Marks;

public sealed class JournalScopeTests
{
    private static readonly SchoolClass Seventh = new(ClassId.Parse("7А"), 7);
    private static readonly Journal Algebra = new(JournalId.Parse("7А-алгебра")) { Subject = "Алгебра", Class = ClassId.Parse("7А") };

    public static TheoryData<JournalScope, bool> Scopes => new()
    {
        { JournalScope.All, true },
        { new() { Class = ClassId.Parse("7А") }, true },
        { new() { Class = ClassId.Parse("8Б") }, false },
        { new() { YearFrom = 7, YearTo = 7 }, true },
        { new() { YearFrom = 8 }, false },
        { new() { YearTo = 6 }, false },
        { new() { Subject = "алгебра" }, true },
        { new() { Subject = "Геометрия" }, false },
        { new() { Kind = JournalKind.Class }, true },
        { new() { Kind = JournalKind.Elective }, false },
        { new() { Class = ClassId.Parse("7А"), Subject = "Геометрия" }, false },
    };

    [Theory]
    [MemberData(nameof(Scopes))]
    public void Covers_Journal_FitsEveryMemberThatIsSet(JournalScope scope, bool covers) => Assert.Equal(covers, scope.Covers(Algebra, Seventh));

    [Fact]
    public void Covers_ClassNotRecorded_FitsNothingThatAsksForAYear()
    {
        var circle = new Journal(JournalId.Parse("кружок")) { Subject = "Алгебра" };

        Assert.False(new JournalScope { YearFrom = 1 }.Covers(circle, schoolClass: null));
        Assert.False(new JournalScope { YearTo = 11 }.Covers(circle, schoolClass: null));
        Assert.True(new JournalScope { Subject = "Алгебра" }.Covers(circle, schoolClass: null));
    }
}
