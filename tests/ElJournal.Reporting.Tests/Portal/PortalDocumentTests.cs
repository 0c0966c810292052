using System.Text;
using System.Text.Json;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Messages;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Portal;
using ElJournal.Rules.Access;
using ElJournal.Rules.Packs;
using ElJournal.Testing.Builders;
using NodaTime;

namespace ElJournal.Reporting.Tests.Portal;

/// <summary>What goes to the portal: of the children of those who asked for it, what their guardians may read, and nothing of anybody else.</summary>
public sealed class PortalDocumentTests
{
    private static readonly LocalDate Day = new(2023, 9, 12);
    private static readonly PupilId Told = PupilId.Parse("p-0001");
    private static readonly PupilId Silent = PupilId.Parse("p-0002");
    private static readonly SchoolYearRecord School = Draft().Build();

    [Fact]
    public void Document_OfADay_SaysExactlyThis() => Assert.Equal(
        """
        {"format":"eljournal-portal","version":1,"school":"school","from":"2023-09-12","to":"2023-09-12","pupils":[{"pupil":"p-0001","class":"7А","guardians":[{"guardian":"g-1","unwanted":["attendance"]}],"lessons":[{"lesson":"L1","date":"2023-09-12","number":2,"start":"09:25","end":"10:10","journal":"j-1","subject":"Алгебра","remote":true,"topic":"Дроби","homework":"№ 15","homeworkDue":"2023-09-14","attendance":"б"}],"marks":[{"date":"2023-09-12","journal":"j-1","subject":"Алгебра","lesson":"L1","kind":"контрольная","title":"Дроби","weight":"2","value":"5"}],"finalMarks":[{"journal":"j-1","subject":"Алгебра","period":"1ч","from":"2023-09-01","to":"2023-09-12","value":"4"}]}]}
        """,
        TextOf(Of(School, Day)));

    [Fact]
    public void Pupil_WhoseFamilyIsNotToldElectronically_StaysOut()
    {
        var document = Of(School, Day);

        Assert.Equal((1, 1, 0), (document.Pupils, document.WithoutForm, document.Erased));
        Assert.DoesNotContain(Silent.Value, TextOf(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(FamilyStatementKind.Declines)]
    [InlineData(FamilyStatementKind.Cannot)]
    public void Pupil_WhoseFamilyHasChangedItsMind_StaysOut(FamilyStatementKind kind)
    {
        var changed = Draft().With(new FamilyStatement(GuardianId.Parse("g-1"), Told, kind, Day.PlusDays(1))).Build();

        Assert.Equal(1, Of(changed, Day).Pupils);
        Assert.Equal(0, Of(changed, Day.PlusDays(1)).Pupils);
    }

    [Fact]
    public void Pupil_WhoseGuardianRepresentsNoMore_StaysOut()
    {
        Assert.Equal(1, Of(School, new LocalDate(2023, 12, 31)).Pupils);
        Assert.Equal(0, Of(School, new LocalDate(2024, 1, 1)).Pupils);
    }

    [Fact]
    public void Pupil_WhoseDataWereErased_StaysOut()
    {
        var document = PortalDocument.Of(RequestOf(School, Day) with { Erased = new HashSet<PupilId> { Told } });

        Assert.Equal((0, 1, 1), (document.Pupils, document.WithoutForm, document.Erased));
    }

    [Fact]
    public void Part_ThatTheActShutsForGuardians_StaysOut()
    {
        var closed = PackLibrary.Standard.Read(
            """
            { "id": "школа", "title": "Положение школы", "source": "приказ № 1", "basedOn": "base", "inForce": { "from": "2023-09-01" },
              "clauses": [{ "id": "1", "kind": "A", "text": "Посещаемость родителям показывает классный руководитель.",
                "prohibitions": [{ "id": "access.no-attendance", "title": "Посещаемость родителям не видна", "categories": ["guardian"], "actions": ["read"], "resources": ["attendance"] }] }] }
            """u8.ToArray(),
            "школа.json").Value;

        var text = TextOf(PortalDocument.Of(RequestOf(School, Day, new Regulation(closed))));

        Assert.DoesNotContain("\"attendance\":\"", text, StringComparison.Ordinal);
        Assert.Contains("\"value\":\"5\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void FinalMark_OnceCorrectedOrNotPublished_IsToldAsItStands()
    {
        var unpublished = Draft().Change(f => f with { FinalMarks = [.. f.FinalMarks.Select(m => m with { PublishedAt = null })] }).Build();

        Assert.DoesNotContain("\"period\"", TextOf(Of(unpublished, Day)), StringComparison.Ordinal);
        Assert.DoesNotContain("\"period\"", TextOf(PortalDocument.Of(RequestOf(School, Day) with { From = Day.PlusDays(-1), To = Day.PlusDays(-1) })), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_OfTheSameInformation_AreTheSameAtAnotherTime()
    {
        var (first, later) = (Of(School, Day), PortalDocument.Of(RequestOf(School, Day) with { At = At(Day.PlusDays(9)) }));

        Assert.Equal(first.Digest, later.Digest);
        Assert.NotEqual(first.Digest, PortalDocument.Of(RequestOf(School, Day) with { To = Day.PlusDays(1) }).Digest);
    }

    [Fact]
    public void Class_Chosen_LeavesOutTheOthers()
    {
        Assert.Equal(1, PortalDocument.Of(RequestOf(School, Day) with { Class = ClassId.Parse("7А") }).Pupils);
        Assert.Equal(0, PortalDocument.Of(RequestOf(School, Day) with { Class = ClassId.Parse("8Б") }).Pupils);
    }

    [Fact]
    public void Days_TooManyOrReversed_AreNoExport()
    {
        Assert.True(PortalRequest.Fits(Day, Day.PlusDays(PortalRequest.MaxDays - 1)));
        Assert.False(PortalRequest.Fits(Day, Day.PlusDays(PortalRequest.MaxDays)));
        Assert.False(PortalRequest.Fits(Day, Day.PlusDays(-1)));
        Assert.Throws<ArgumentException>(() => PortalDocument.Of(RequestOf(School, Day) with { To = Day.PlusDays(-1) }));
    }

    [Fact]
    public void Example_OfThePublishedPage_HasTheSamePropertiesAsADocument()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "portal-export.md"));
        var start = page.IndexOf("```json\n", StringComparison.Ordinal) + "```json\n".Length;
        using var example = JsonDocument.Parse(page[start..page.IndexOf("```", start, StringComparison.Ordinal)]);
        using var made = JsonDocument.Parse(Of(School, Day).Bytes);

        // A lesson held remotely and a class are said only of some.
        Assert.Equal(Names(made.RootElement).Except(["remote"]).Order(StringComparer.Ordinal), Names(example.RootElement).Order(StringComparer.Ordinal));
        Assert.All(Names(made.RootElement), name => Assert.True(page.Contains($"`{name}`", StringComparison.Ordinal) || page.Contains($"`{name}[]`", StringComparison.Ordinal), name));
    }

    private static HashSet<string> Names(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => [.. element.EnumerateObject().SelectMany(p => Names(p.Value).Append(p.Name))],
        JsonValueKind.Array => [.. element.EnumerateArray().SelectMany(Names)],
        _ => [],
    };

    private static PortalDocument Of(SchoolYearRecord school, LocalDate today) => PortalDocument.Of(RequestOf(school, today));

    private static PortalRequest RequestOf(SchoolYearRecord school, LocalDate today, Regulation? regulation = null) => new()
    {
        Source = school,
        Access = SchoolAccess.Of(AccessPolicy.Compile(regulation ?? new Regulation(PackLibrary.Standard.Get("base").Value)), school),
        From = Day,
        To = Day,
        Erased = new HashSet<PupilId>(),
        At = At(today),
    };

    private static string TextOf(PortalDocument document) => Encoding.UTF8.GetString(document.Bytes.Span);

    private static Instant At(LocalDate day) => DateTimeZoneProviders.Tzdb["Europe/Moscow"].AtStrictly(day + new LocalTime(18, 0)).ToInstant();

    /// <summary>Two pupils of one class with the same lesson; the guardian of the first has asked for the electronic form, that of the second has stated nothing.</summary>
    private static ASchool Draft()
    {
        var (lesson, work) = (LessonId.Parse("L1"), AssessmentId.Parse("A1"));
        var period = PeriodId.Parse("1ч");
        var recorded = new Provenance(At(Day.PlusDays(-20)), null);
        return ASchool.Default.OfPupils(2)
            .Change(f => f with
            {
                Classes = [.. f.Classes, new SchoolClass(ClassId.Parse("8Б"), 8)],
                Journals = [f.Journals[0] with { Subject = "Алгебра" }],
                Periods = [new StudyPeriod(period, PeriodKind.Quarter, null, new LocalDate(2023, 9, 1), Day)],
                Lessons = [new LessonEntry(lesson, f.Journals[0].Id, Day, new LocalTime(9, 25), new LocalTime(10, 10)) { Number = 2, Topic = "Дроби", IsRemote = true, Recorded = recorded }],
                Homework = [new HomeworkEntry(lesson, "№ 15") { Due = Day.PlusDays(2), Recorded = recorded }],
                Attendance = [new AttendanceEntry(lesson, Told, Cell.Absent(AbsenceReason.Illness)) { Recorded = recorded }],
                Assessments = [new Assessment(work, f.Journals[0].Id, lesson) { Kind = "контрольная", Title = "Дроби", Weight = MarkWeight.OfHundredths(200) }],
                Marks =
                [
                    new MarkEntry(work, Told, Cell.Of(MarkValue.Of(3))) { Recorded = recorded },
                    new MarkEntry(work, Told, Cell.Of(MarkValue.Of(5))) { Recorded = recorded with { At = At(Day) } },
                    new MarkEntry(work, Silent, Cell.Of(MarkValue.Of(2))) { Recorded = recorded },
                ],
                FinalMarks =
                [
                    new FinalMarkEntry(f.Journals[0].Id, Told, period, Cell.Of(MarkValue.Of(3))) { Recorded = recorded, PublishedAt = recorded.At },
                    new FinalMarkEntry(f.Journals[0].Id, Told, period, Cell.Of(MarkValue.Of(4))) { Recorded = recorded with { At = At(Day) }, PublishedAt = recorded.At },
                ],
            })
            .With(new Guardianship(GuardianId.Parse("g-1"), Told, new DateSpan(null, new LocalDate(2023, 12, 31))))
            .With(new Guardianship(GuardianId.Parse("g-2"), Silent))
            .With(new FamilyStatement(GuardianId.Parse("g-1"), Told, FamilyStatementKind.Electronic, new LocalDate(2023, 9, 1)) { Unwanted = MessageTopics.Attendance });
    }
}
