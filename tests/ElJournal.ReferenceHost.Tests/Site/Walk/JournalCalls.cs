using ElJournal.Domain.Journals;
using ElJournal.Domain.Revisions.Commands;
using ElJournal.Rules.Access;
using static ElJournal.ReferenceHost.Tests.Site.Walk.PageCall;

namespace ElJournal.ReferenceHost.Tests.Site.Walk;

/// <summary>Journals, lessons, plans and final marks.</summary>
/// <remarks>What stands is sent in a version that nothing has: who may write it is told that it is stale.</remarks>
internal static class JournalCalls
{
    private const string NoVersion = "999999";

    internal static IEnumerable<PageCall> All(WalkSubjects walk) =>
        walk.Journals.SelectMany(j => Of(walk, j)).Append(Get("/journals/{journal}", "/journals/x", _ => false));

    private static IEnumerable<PageCall> Of(WalkSubjects walk, Journal journal)
    {
        var path = $"/journals/{Uri.EscapeDataString(journal.Id.Value)}";
        var lesson = walk.LessonOf(journal);
        var (work, mark) = walk.MarkOf(journal);
        var final = walk.FinalOf(journal);
        bool Opens(AccessLens lens) => lens.MayRead(new AccessTarget(ResourceKind.Marks) { Journal = journal.Id });
        bool Plans(AccessLens lens) => Opens(lens) && lens.MayRead(new AccessTarget(ResourceKind.ThematicPlans) { Journal = journal.Id });
        bool Lessons(AccessLens lens) => lens.MayRead(Target(ResourceKind.LessonEntries));
        AccessTarget Target(ResourceKind kind) => new(kind) { Journal = journal.Id, Lesson = lesson };
        bool Teaches(AccessLens lens) => lens.MayCorrect(new RecordLesson(lesson), Target(ResourceKind.LessonEntries))
            && lens.MayCorrect(new RecordHomework(lens.Year.FindHomework(lesson.Lesson)!), Target(ResourceKind.Homework));
        return
        [
            Get("/journals/{journal}", path, Opens),
            Get("/journals/{journal}", $"{path}?lesson={Uri.EscapeDataString(lesson.Lesson.Value)}", lens => Opens(lens) && Lessons(lens)),
            Get("/journals/{journal}/changes", $"{path}/changes", Opens),
            Get("/journals/{journal}/finals", $"{path}/finals", Opens),
            Get("/journals/{journal}/plan", $"{path}/plan", Plans),
            Post("/journals/{journal}/cells", $"{path}/cells", lens => Opens(lens) && lens.MayCorrect(new RecordMark(mark), MarkTarget(lens, work, mark)),
                ("period", walk.PeriodOf(journal.Class, walk.DayOf(work))), ("lesson", work.Lesson!.Value.Value), ("work", work.Id.Value), ("pupil", mark.Pupil.Value), ("text", "2"), ("seen", $"{NoVersion}.{NoVersion}"), ("reason", "проба")),
            Post("/journals/{journal}/lessons/{lesson}", $"{path}/lessons/{Uri.EscapeDataString(lesson.Lesson.Value)}", lens => Opens(lens) && Lessons(lens) && Teaches(lens),
                ("topic", "Чужая"), ("version", NoVersion), ("homework", "Чужое"), ("homeworkVersion", NoVersion), ("reason", "проба")),
            Post("/today/{lesson}", $"/today/{Uri.EscapeDataString(lesson.Lesson.Value)}", lens => Lessons(lens) && Teaches(lens),
                ("topic", "Чужая"), ("version", NoVersion), ("homework", "Чужое"), ("homeworkVersion", NoVersion), ("reason", "проба")),
            Post("/journals/{journal}/plan", $"{path}/plan", lens => Plans(lens) && lens.MayEnter(new AccessTarget(ResourceKind.ThematicPlans) { Journal = journal.Id }), ("lines", "Чужая тема; 1")),
            Post("/journals/{journal}/plan/{number:int}", $"{path}/plan/{walk.Topic.Number}", lens => journal.Id == walk.Topic.Journal && Plans(lens) && lens.MayCorrect(new RecordLedgerFact(walk.Topic), new AccessTarget(ResourceKind.ThematicPlans) { Journal = journal.Id }),
                ("topic", "Чужая"), ("version", NoVersion)),
            Post("/journals/{journal}/finals", $"{path}/finals?period={Uri.EscapeDataString(final.Period.Value)}", lens => Opens(lens) && lens.MayCorrect(new RecordFinalMark(final), new AccessTarget(ResourceKind.FinalMarks) { Journal = journal.Id, Pupil = final.Pupil }),
                ("pupil", final.Pupil.Value), ("mark", "2"), ("was", "5"), ("why", ""), ("whyWas", ""), ("version", NoVersion), ("reason", "проба")),

            // Of a period that nobody has decided yet, so that there is nothing to publish.
            Post("/journals/{journal}/finals/publish", $"{path}/finals/publish?period={Uri.EscapeDataString(walk.PeriodOf(journal.Class, walk.Today))}", Opens),
        ];
    }

    private static AccessTarget MarkTarget(AccessLens lens, Assessment work, MarkEntry mark) =>
        new(ResourceKind.Marks) { Journal = work.Journal, Lesson = lens.Year.FindLesson(work.Lesson!.Value), Pupil = mark.Pupil };
}
