using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Rules.Access;
using static ElJournal.Rules.Tests.Access.AccessSchool;

namespace ElJournal.Rules.Tests.Access;

/// <summary>Who may read and who may write materials, the library, portfolios and personal files, under the base that every act stands on.</summary>
public sealed class MaterialAccessTests
{
    private static readonly SchoolAccess Base = Under("base");

    /// <summary>Gets everybody of the school with a category, and the rights each has: r reads, w enters and corrects, e enters alone.</summary>
    public static TheoryData<string, string> Rights => new()
    {
        { "journal", "director r, deputy r, t-001 w, head r, p-0001 r, g-1 r, p-0002 r, g-2 r, t-003 r" },
        { "substituted lesson", "director r, deputy r, t-001 w, t-003 w, head r, p-0001 r, g-1 r, p-0002 r, g-2 r" },
        { "library", "director w, deputy w, admin r, secretary r, head e, t-001 e, t-002 e, t-003 e, p-0001 r, p-0002 r, p-0008 r, g-1 r, g-2 r" },
        { "portfolio of p-0001", "director r, head w, t-001 e, p-0001 r, g-1 r" },
        { "portfolio of t-001", "director r, t-001 w" },
        { "personal file of p-0001", "director r, head w" },
    };

    [Theory]
    [MemberData(nameof(Rights))]
    public void Decide_Everybody_HasTheRightsOfTheBase(string what, string rights)
    {
        string[] everybody = ["director", "deputy", "admin", "secretary", "head", "t-001", "t-002", "t-003", "p-0001", "p-0002", "p-0008", "g-1", "g-2"];
        var expected = rights.Split(", ").ToDictionary(r => r[..r.LastIndexOf(' ')], r => r[^1..]);

        Assert.All(everybody, who => Assert.Equal(
            (who, expected.GetValueOrDefault(who, "-")),
            (who, LetterOf(who, TargetOf(what)))));
    }

    [Fact]
    public void Decide_OwnEntryInTheLibrary_IsCorrectedByItsAuthorAlone()
    {
        var own = new AccessTarget(ResourceKind.Library) { Author = Id("t-002") };

        Assert.True(Base.Decide("t-002", AccessAction.Correct, own).IsAllowed);
        Assert.False(Base.Decide("t-001", AccessAction.Correct, own).IsAllowed);
    }

    [Fact]
    public void Decide_PersonalFile_IsNobodysButOfTheClassTeacherAndTheDirectorUnderEveryAct()
    {
        foreach (var act in new[] { "saki-2020", "krasnomakskaya-2021", "aleksandrovskaya-2021", "lenskaya-2017", "elista-2023" })
        {
            var access = Under(act);
            string[] readers = [.. new[] { "director", "deputy", "admin", "secretary", "head", "t-001", "p-0001", "g-1" }.Where(who => access.Decide(who, AccessAction.Read, TargetOf("personal file of p-0001")).IsAllowed)];

            Assert.Equal(["director", "head"], readers);
        }
    }

    private static AccessTarget TargetOf(string what) => what switch
    {
        "journal" => new(ResourceKind.Materials) { Journal = JournalId.Parse("j-1") },
        "substituted lesson" => Of(ResourceKind.Materials, Substituted),
        "library" => new(ResourceKind.Library),
        "portfolio of p-0001" => new(ResourceKind.Portfolios) { Person = Id("p-0001") },
        "portfolio of t-001" => new(ResourceKind.Portfolios) { Person = Id("t-001") },
        "personal file of p-0001" => new(ResourceKind.PersonalFiles) { Pupil = PupilId.Parse("p-0001") },
        _ => throw new ArgumentOutOfRangeException(nameof(what), what, "Not a target of these tests."),
    };

    private static string LetterOf(string who, AccessTarget target) =>
        (May(who, AccessAction.Read, target), May(who, AccessAction.Enter, target), May(who, AccessAction.Correct, target)) switch
        {
            (true, true, true) => "w",
            (true, true, false) => "e",
            (true, false, false) => "r",
            (false, false, false) => "-",
            var odd => $"{odd}",
        };

    private static bool May(string who, AccessAction action, AccessTarget target) => Base.Decide(who, action, target, At(12)).IsAllowed;
}
