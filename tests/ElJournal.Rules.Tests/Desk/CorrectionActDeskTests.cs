using System.Text;
using ElJournal.Domain.Documents;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Revisions;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Domain.Time;
using ElJournal.Rules.Desk;
using ElJournal.Rules.Packs;
using ElJournal.Samples;
using NodaTime;

namespace ElJournal.Rules.Tests.Desk;

/// <summary>A correction act from its proposal over the consent of another to its own end, under every act by which a school can live: teacher t-1, deputy head z-1, pupil p-1 in a quarter that is closed.</summary>
public sealed class CorrectionActDeskTests
{
    private static readonly JournalId Algebra = JournalId.Parse("7А-алгебра");
    private static readonly AssessmentId Work = AssessmentId.Parse("A1");
    private static readonly CorrectionActId Act = CorrectionActId.Parse("акт-1");
    private static readonly Instant Taught = Instant.FromUtc(2023, 9, 11, 8, 0);
    private static readonly Instant Late = Instant.FromUtc(2023, 11, 20, 8, 0);

    /// <summary>Gets the acts with a base of access rights; the federal advice alone gives nobody any.</summary>
    public static TheoryData<string> Acts => [.. PackLibrary.Standard.Ids.Where(id => id != "federal")];

    [Theory]
    [MemberData(nameof(Acts))]
    public void Submit_ActUnderEveryPack_GoesFromProposalOverConsentToItsEnd(string pack)
    {
        var desk = Open(pack);

        Assert.Equal("ELJ-D712", Refused(desk, "t-1", 0, null, Mark(4)));
        Accepted(desk, "t-1", 1, null, new OpenCorrectionAct(new CorrectionAct(Act, PupilId.Parse("p-1"), Algebra, PeriodId.Parse("I"), "в работе не проверено задание")));
        Assert.Equal("ELJ-D724", Refused(desk, "t-1", 2, Act, Mark(4)));
        Assert.Equal("ELJ-D781", Refused(desk, "t-1", 3, null, new ApproveCorrectionAct(Act)));
        Accepted(desk, "z-1", 4, null, new ApproveCorrectionAct(Act));
        Accepted(desk, "t-1", 5, Act, Mark(4));
        Assert.Equal("ELJ-D722", Refused(desk, "t-1", 6, Act, Mark(3)));

        Assert.Equal(Late + Duration.FromHours(5), desk.Year.FindAct(Act)!.ClosedAt);
        Assert.Equal(Cell.Of(MarkValue.Of(4)), desk.Year.AllOf<MarkEntry>(RevisedKinds.Mark).Single().Cell);
    }

    [Fact]
    public void Submit_ConsentAsAFactOfItsLedger_AsksWhatTheCommandAsks()
    {
        var desk = Open("base");
        Accepted(desk, "t-1", 1, null, new OpenCorrectionAct(new CorrectionAct(Act, PupilId.Parse("p-1"), Algebra, PeriodId.Parse("I"), "описка")));

        Assert.Equal("ELJ-D781", Refused(desk, "s-1", 2, null, Consent("s-1")));
        Assert.Equal("ELJ-D728", Refused(desk, "z-1", 3, null, Consent("d-1")));
        Accepted(desk, "z-1", 4, null, Consent("z-1"));
    }

    private static RecordLedgerFact Consent(string approver) => new(new ActApproval(Act, StaffId.Parse(approver)));

    private static JournalDesk Open(string pack)
    {
        var own = PackLibrary.Standard.Read(Encoding.UTF8.GetBytes(
            $$"""
            {
              "id": "own", "title": "Порядок школы", "source": "приказ", "basedOn": "{{pack}}", "inForce": {}, "clauses": [],
              "values": [{ "clause": "ВЖ-2", "parameter": "period-closes", "value": "3", "source": "приказ" }]
            }
            """)).Value;
        var desk = new JournalDesk(new Regulation(own), JournalStory.Found());
        var lesson = desk.Year.FindLesson(LessonId.Parse("L1"))! with { Status = LessonStatus.Held, Topic = "Дроби" };
        var reply = desk.Submit(new Submission(PersonId.Parse("t-1"), Taught, new RecordLesson(lesson) { Version = 1 }, new RecordAssessment(new Assessment(Work, Algebra, lesson.Lesson)), Mark(5)));
        Assert.IsType<DeskReply.Accepted>(reply);
        return desk;
    }

    private static RecordMark Mark(int mark) => new(new MarkEntry(Work, PupilId.Parse("p-1"), Cell.Of(MarkValue.Of(mark))));

    private static DeskReply Submit(JournalDesk desk, string by, int hour, CorrectionActId? act, JournalCommand command)
    {
        var seen = command is FactCommand { Version: 0 } fact ? fact with { Version = desk.Year.VersionOf(fact.Address) } : command;
        return desk.Submit(new Submission(PersonId.Parse(by), Late + Duration.FromHours(hour), seen) { Act = act });
    }

    private static void Accepted(JournalDesk desk, string by, int hour, CorrectionActId? act, JournalCommand command) =>
        Assert.IsType<DeskReply.Accepted>(Submit(desk, by, hour, act, command));

    private static string Refused(JournalDesk desk, string by, int hour, CorrectionActId? act, JournalCommand command) =>
        Assert.Single(Assert.IsType<DeskReply.Refused>(Submit(desk, by, hour, act, command)).Refusals).Code;
}
