using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Tests.Interchange;

/// <summary>Small valid school years out of a seed, with ids, texts and instants that are awkward to write.</summary>
internal sealed class RandomRecords
{
    private static readonly ImmutableArray<string> Ids =
        ["7А", "7а", "..", ".", "../x", "/etc", "a b", "\"q\"", "a\\b", "C:\\x", "nul", "CON.txt", "%2F", "é", "e\u0301", "ё-Ё", "😀", new('ж', 200), new('ж', 199), "a~2", "A", "<&>", "a\u2028b"];

    private static readonly ImmutableArray<string> Texts = ["x", "Тема «½»", "\"\\/\b\f\n\r\t\u001f", "😀 \u2028 \uFEFF", new('я', 1000), "{\"fact\":\"mark\"}", "%", "¬ é ﷽"];

    private readonly Random random;
    private readonly SchoolYear year = SchoolYear.Around(new LocalDate(2023, 9, 1));
    private readonly ImmutableArray<ClassId> classes;
    private readonly ImmutableArray<PupilId> pupils;
    private readonly ImmutableArray<StaffId> staff;
    private readonly ImmutableArray<JournalId> journals;
    private readonly ImmutableArray<PeriodId> periods;
    private readonly SchoolYearRecordBuilder builder;

    private RandomRecords(int seed)
    {
        random = new Random(seed);
        classes = [.. Some(Ids, 3).Select(ClassId.Parse)];
        pupils = [.. Some(Ids, 5).Select(PupilId.Parse)];
        staff = [.. Some(Ids, 3).Select(StaffId.Parse)];
        journals = [.. Some(Ids, 6).Select(JournalId.Parse)];
        periods = [.. Some(Ids, 2).Select(PeriodId.Parse)];
        builder = new SchoolYearRecordBuilder(Register());
        for (var i = 0; i < journals.Length; i++)
        {
            AddJournal(i);
        }

        AddLedgers();
    }

    internal static SchoolYearRecord Make(int seed)
    {
        var result = new RandomRecords(seed).builder.Build();
        return result.IsGood ? result.Value : throw new InvalidOperationException(string.Join('\n', result.Defects.Select(d => d.Describe())));
    }

    private SchoolRegisterBuilder Register()
    {
        var school = new School(SchoolId.Parse(One(Ids)), DateTimeZoneProviders.Tzdb[One(["Europe/Moscow", "Asia/Kamchatka", "UTC", "Europe/Kaliningrad"])])
        {
            Name = Maybe(Texts),
            Week = new WeekLength(random.Next(1, 8)),
            Scale = random.Next(2) == 0 ? null : new MarkScale(0, 100),
        };
        var register = new SchoolRegisterBuilder(school) { Year = year, ExtractedAt = MaybeInstant() };
        classes.ToList().ForEach(c => register.Add(new SchoolClass(c, MaybeNumber(1, 11)) { Shift = MaybeNumber(1, 3), IsMarked = random.Next(2) == 0, ClassTeacher = MaybePerson() }));
        pupils.ToList().ForEach(p => register.Add(p).Add(new Enrolment(p, One(classes), Span(), random.Next(2) == 0 ? null : new MovementOrder(One(Texts), MaybeDate()))));
        staff.ToList().ForEach(s => register.Add(s).Add(new StaffRole(s, One(Enum.GetValues<StaffRoleKind>()), MaybeClass(), Span())));
        pupils.ToList().ForEach(p => register.Add(new SubgroupMembership(SubgroupId.Parse(One(Ids)), MaybeClass(), p, Span())));
        periods.ToList().ForEach(p => register.Add(new StudyPeriod(p, One(Enum.GetValues<PeriodKind>()), MaybeClass(), year.First, year.First.PlusDays(random.Next(300)))));
        journals.ToList().ForEach(j => register.Add(new Journal(j)
        {
            Kind = One(Enum.GetValues<JournalKind>()),
            Subject = Maybe(Texts),
            Class = MaybeClass(),
            Teacher = MaybePerson(),
            IsMarked = One<bool?>([null, true, false]),
        }));
        register.Add(new CalendarDay(Day(), One(Enum.GetValues<CalendarDayKind>())));
        register.Add(new Outage(Instant(), NodaTime.Instant.MaxValue.Minus(Duration.FromDays(random.Next(1, 100)))));
        RecordCoverage.AllKinds.ToList().ForEach(k => register.Add(new CoverageStatement(k, One(Enum.GetValues<CoverageLevel>())) { Class = MaybeClass(), Span = Span() }));
        return register;
    }

    private void AddJournal(int number)
    {
        var lessons = new List<LessonId>();
        for (var i = random.Next(4); i > 0; i--)
        {
            var lesson = LessonId.Parse($"{i}/{number} {One(["ж", "\"", "😀", "x"])}");
            lessons.Add(lesson);
            AddLesson(journals[number], lesson);
        }

        for (var i = random.Next(3); i > 0; i--)
        {
            var lesson = lessons.Count > 0 && random.Next(3) > 0 ? One([.. lessons]) : (LessonId?)null;
            var work = new Assessment(AssessmentId.Parse($"{number}:{i}"), journals[number], lesson, lesson is null ? Day() : null)
            {
                Kind = Maybe(Texts),
                Title = Maybe(Texts),
                Weight = random.Next(2) == 0 ? null : MarkWeight.OfHundredths(random.Next(10_001)),
                RetakeOf = i > 1 && random.Next(2) == 0 ? AssessmentId.Parse($"{number}:1") : null,
            };
            builder.Add(work);
            pupils.ToList().ForEach(p => builder.Add(new MarkEntry(work.Id, p, Result()) { Day = MaybeDate(), Recorded = Recorded() }));
        }

        builder.Add(new FinalMarkEntry(journals[number], One(pupils), One(periods), One([Cell.Passed, Cell.NotAttested, Cell.Of(MarkValue.Of(3))])) { Recorded = Recorded(), PublishedAt = MaybeInstant(), Reason = random.Next(2) == 0 ? null : "олимпиада" });
    }

    private void AddLesson(JournalId journal, LessonId lesson)
    {
        builder.Add(new LessonEntry(lesson, journal, Day()) { Status = LessonStatus.Planned, Number = MaybeNumber(0, 20) });
        builder.Add(new LessonEntry(lesson, journal, Day(), LocalTime.FromSecondsSinceMidnight(random.Next(40_000)), LocalTime.FromSecondsSinceMidnight(50_000 + random.Next(30_000)))
        {
            Status = LessonStatus.Held,
            Topic = Maybe(Texts),
            Kind = Maybe(Texts),
            Teacher = MaybePerson(),
            ActualTeacher = MaybePerson(),
            Recorded = new Provenance(Instant(), MaybePerson()),
            SubstitutionRecordedAt = MaybeInstant(),
        });
        builder.Add(new HomeworkEntry(lesson, Maybe(Texts), random.Next(2) == 0) { Due = MaybeDate(), Minutes = random.Next(2) == 0 ? null : random.Next(HomeworkEntry.MaxMinutes + 1), Recorded = Recorded() });
        if (random.Next(2) == 0)
        {
            builder.Add(new AttendanceEntry(lesson, null, Cell.Present) { Recorded = Recorded() });
        }

        builder.Add(new AttendanceEntry(lesson, One(pupils), One([Cell.Present, Cell.Late, Cell.Exempt, Cell.Absent(AbsenceReason.Excused)])) { Recorded = Recorded() });
    }

    /// <summary>Adds facts of every ledger, each with every property or none, and corrections of some.</summary>
    private void AddLedgers()
    {
        var facts = new RandomLedgers(random, Ids, Texts, classes, pupils, staff, journals, periods).Make();
        foreach (var fact in facts.Where(_ => random.Next(4) > 0))
        {
            builder.Add(fact with { Recorded = Recorded() });
            if (random.Next(4) == 0)
            {
                builder.Add(fact with { Recorded = new Provenance(NodaTime.Instant.FromUnixTimeSeconds(random.Next()), MaybePerson()) });
            }
        }
    }

    private Cell Result() => One(
    [
        Cell.Of(MarkValue.Of(random.Next(101))), Cell.Of(MarkValue.OfHundredths(random.Next(10_001))), Cell.Double(MarkValue.Of(5), MarkValue.OfHundredths(250)),
        Cell.Passed, Cell.Failed, Cell.NotAttested, Cell.Exempt, Cell.Debt,
    ]);

    private Provenance Recorded() => new(MaybeInstant(), MaybePerson());

    private DateSpan Span() => new(random.Next(2) == 0 ? null : year.First.PlusDays(-random.Next(400)), random.Next(2) == 0 ? null : year.First.PlusDays(random.Next(400)));

    private LocalDate Day() => year.First.PlusDays(random.Next(year.Days));

    private LocalDate? MaybeDate() => random.Next(2) == 0 ? null : new LocalDate(random.Next(1, 10_000), 2, random.Next(1, 29));

    private Instant Instant() => NodaTime.Instant.FromUnixTimeSeconds(random.NextInt64(-62_135_596_800, 253_402_300_000)).PlusNanoseconds(One([0, 1, 999_999_999, 120_000_000]));

    private Instant? MaybeInstant() => random.Next(3) == 0 ? null : Instant();

    private int? MaybeNumber(int min, int max) => random.Next(2) == 0 ? null : random.Next(min, max + 1);

    private StaffId? MaybePerson() => random.Next(2) == 0 ? null : One(staff);

    private ClassId? MaybeClass() => random.Next(2) == 0 ? null : One(classes);

    private string? Maybe(ImmutableArray<string> texts) => random.Next(2) == 0 ? null : One(texts);

    private T One<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    private IEnumerable<T> Some<T>(IReadOnlyList<T> items, int count) => items.OrderBy(_ => random.Next()).Take(random.Next(1, count + 1));
}
