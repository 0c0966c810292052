using System.Collections.Immutable;
using ElJournal.Rules.Cases;

namespace ElJournal.Rules.Examples;

/// <summary>The kinds of case whose examples can be written.</summary>
internal static class ExampleKinds
{
    internal static ImmutableArray<ExampleKind> All { get; } =
    [
        new LessonExamples(LessonSource.Instance),
        new LessonExamples(ResultSource.Instance),
        new LessonExamples(ClassDaySource.Instance),
        new LessonExamples(TeacherDaySource.Instance),
        new FinalMarkExamples(FinalMarkSource.Instance),
        new FinalMarkExamples(FinalResultSource.Instance),
        new FinalMarkExamples(PeriodMarksSource.Instance),
        new FinalMarkExamples(JournalPeriodSource.Instance),
        new WeightExamples(),
        new OrderExamples(),
        new ReportExamples(ReportPeriodSource.Instance),
        new ReportExamples(ReportMonthSource.Instance),
        new ReportExamples(ReportDaySource.Instance),
        new YearExamples(YearStartSource.Instance),
        new YearExamples(YearEndSource.Instance),
        new JournalExamples(JournalListSource.Instance),
        new JournalExamples(ClosedJournalSource.Instance),
        new PlanExamples(),
        new TimetableExamples(),
        new PupilExamples(),
        new StaffExamples(),
        new ArchiveExamples(),
        new OrderEntryExamples(),
        new PrintoutExamples(),
        new ReferenceExamples(),
        new ClassSpanExamples(ClassWeekSource.Instance),
        new ClassSpanExamples(ClassMonthSource.Instance),
        new ClassSpanExamples(ClassPeriodSource.Instance),
        new ClassSpanExamples(ClassYearSource.Instance),
        new PupilMonthExamples(),
        new PupilPeriodExamples(),
        new FamilyTieExamples(),
        new FamilyWeekExamples(),
        new FoundExamples(DataChangeSource.Instance),
        new FoundExamples(DisagreementSource.Instance),
        new ContactExamples(),
        new IncidentExamples(),
        new CredentialExamples(),
        new LoadExamples(ControlWorkSource.Instance),
        new LoadExamples(JournalLoadSource.Instance),
        new LoadExamples(ClassLoadSource.Instance),
    ];

    internal static ExampleKind? Find(CaseKind cases) => All.FirstOrDefault(k => k.Cases == cases);
}
