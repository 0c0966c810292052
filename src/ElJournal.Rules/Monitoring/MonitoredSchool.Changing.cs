using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Supervision;
using ElJournal.Domain.Time;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>A school with another fact, or at a later instant.</summary>
internal sealed partial class MonitoredSchool
{
    private const FactKinds OfLessons = FactKinds.Timetable | FactKinds.LessonEntries | FactKinds.Substitutions;

    /// <summary>Gives the school at another instant; facts that come to be known meanwhile are still to be learnt (<see cref="Learn"/>).</summary>
    internal MonitoredSchool At(Instant asOf) => new(this) { Index = Index.At(asOf) };

    /// <summary>Gives the school with a row of a journal or a ledger replaced.</summary>
    /// <param name="change">The rows.</param>
    /// <param name="effect">What the change changed.</param>
    /// <exception cref="ArgumentException">The row to take out is not there, the place of the one to put in is taken, it refers to nothing, or is no such fact.</exception>
    internal MonitoredSchool With(FactChange change, out FactEffect effect) => change.Fact switch
    {
        LessonEntry e => WithLesson(NeedJournal(e.Journal), c => c.Replace((LessonEntry?)change.Before, (LessonEntry?)change.After), e.Lesson, OfLessons, null, out effect),
        HomeworkEntry e => WithLesson(JournalOf(e.Lesson), c => c.Replace((HomeworkEntry?)change.Before, (HomeworkEntry?)change.After), e.Lesson, FactKinds.Homework, null, out effect),
        AttendanceEntry e => WithLesson(JournalOf(e.Lesson), c => c.Replace((AttendanceEntry?)change.Before, (AttendanceEntry?)change.After), e.Lesson, FactKinds.Attendance, e.Pupil, out effect),
        Assessment a => WithWork(NeedJournal(a.Journal), c => c.Replace((Assessment?)change.Before, (Assessment?)change.After), a.Id, FactKinds.Assessments, null, out effect),
        MarkEntry e => WithWork(JournalOf(e.Assessment), c => c.Replace((MarkEntry?)change.Before, (MarkEntry?)change.After), e.Assessment, FactKinds.Marks, e.Pupil, out effect),
        FinalMarkEntry e => WithFinalMark(NeedJournal(e.Journal), c => c.Replace((FinalMarkEntry?)change.Before, (FinalMarkEntry?)change.After), e, out effect),
        CalendarDay => WithCalendar([change], out effect),
        LedgerFact f => WithLedger(Ledgers.Replace((LedgerFact?)change.Before, (LedgerFact?)change.After), [f, (LedgerFact?)change.Before ?? f], out effect),
        _ => throw new ArgumentException($"Not a fact of a school year. Type={change.Fact.GetType().Name}", nameof(change)),
    };

    /// <summary>Gives the school with days of its calendar replaced.</summary>
    /// <param name="changes">Changes of stated days.</param>
    /// <param name="effect">What they changed.</param>
    /// <exception cref="ArgumentException">A row to take out is not there, or a day is stated twice or lies outside the year.</exception>
    internal MonitoredSchool WithCalendar(IReadOnlyCollection<FactChange> changes, out FactEffect effect)
    {
        var register = Register.WithCalendar(changes.Aggregate(Register.Calendar.Stated.AsEnumerable(), RegisterChange.Replace));
        var weeks = Index.CalendarGroups.Select(g => g.Week).Distinct().ToList();
        var days = changes.SelectMany(c => new[] { c.Before, c.After })
            .OfType<CalendarDay>()
            .Select(d => d.Date)
            .Where(date => weeks.Exists(w => Register.Calendar.KindOf(date, w) != register.Calendar.KindOf(date, w)))
            .Select(Register.Year.DayOf)
            .ToFrozenSet();
        var index = Index.On(register);
        var others = Enumerable.Range(0, rows.Length).Select(i => KeyValuePair.Create(i, HeldOf(i).On(index, days))).Where(j => j.Value != HeldOf(j.Key));
        var school = new MonitoredSchool(this) { Index = index, Plan = Plan.On(index), changed = changed.SetItems(others) };
        return school.With(new FactEffect { School = index, Kinds = FactKinds.Calendar, CalendarDays = [.. days.Order()] }, out effect);
    }

    /// <summary>Gives the school that knows as much of a fact as was on record at its instant.</summary>
    internal MonitoredSchool Learn(object fact, out FactEffect effect) => fact switch
    {
        LessonEntry e => LearnLesson(e.Lesson, out effect),
        HomeworkEntry e => LearnLesson(e.Lesson, out effect),
        AttendanceEntry e => LearnLesson(e.Lesson, out effect),
        MarkEntry e => WithWork(JournalOf(e.Assessment), Same, e.Assessment, FactKinds.Marks, e.Pupil, out effect),
        FinalMarkEntry e => WithFinalMark(NeedJournal(e.Journal), Same, e, out effect),
        LedgerFact f => WithLedger(Ledgers, [f], out effect),
        Enrolment => With(new FactEffect { School = Index, Kinds = FactKinds.Enrolments }, out effect),
        _ => throw new InvalidOperationException($"Facts of this type are known at any time. Type={fact.GetType().Name}"),
    };

    private static JournalRecord Same(JournalRecord content) => content;

    /// <summary>Whichever of its facts comes up first, all that is known of a lesson by now is learnt with it.</summary>
    private MonitoredSchool LearnLesson(LessonId lesson, out FactEffect effect) =>
        WithLesson(JournalOf(lesson), Same, lesson, OfLessons | FactKinds.Homework | FactKinds.Attendance, null, out effect);

    private MonitoredSchool WithLesson(int journal, Func<JournalRecord, JournalRecord> replace, LessonId lesson, FactKinds kinds, PupilId? pupil, out FactEffect effect)
    {
        var held = RowsOf(journal);
        var content = replace(held.Content);
        var place = held.PlaceOf(lesson);
        var was = place >= 0 ? held.Lesson(place).Record : null;
        var now = content.FindLesson(lesson)?.KnownAt(AsOf);
        var slot = new SlotChange(Register, held.Journal, was?.Current, now?.Current);
        var index = slot.IsNone ? Index : Index.With(journal, SchoolIndexBuilder.FootprintsOf(Register, content, AsOf));
        var made = held.With(index, content, lesson);
        var school = new MonitoredSchool(this)
        {
            Index = index,
            changed = changed.SetItem(journal, made),
            newLessons = lessons.ContainsKey(lesson) ? newLessons : newLessons.SetItem(lesson, journal),
        };
        var shared = slot.HourDays.IsEmpty ? [] : school.MoveLastLessons(journal, slot.HourDays);

        // The first row of attendance says of everybody else that they were present.
        var isOfAll = pupil is null || was is null || now is null || was.Attendance.IsEmpty != now.Attendance.IsEmpty;
        return school.With(
            new FactEffect
            {
                School = index,
                Kinds = kinds,
                Journal = journal,
                Classes = slot.HourDays.IsEmpty ? [] : ClassesOf(journal),
                Lesson = lesson,
                Pupil = isOfAll ? null : pupil,
                MarkDays = made.MarkDays(a => a.Lesson == lesson, isOfAll ? null : pupil),
                Days = (now ?? was) is { } on && Register.Year.DayOf(on.Current.Date) is var day ? (day, day) : null,
                HourDays = slot.HourDays,
                SlotDays = slot.SlotDays,
                Teachers = slot.Teachers,
                SharedJournals = shared,
                MovesFirstLesson = Index.FootprintsOf(journal).FirstDay != index.FootprintsOf(journal).FirstDay,
            },
            out effect);
    }

    private MonitoredSchool WithWork(int journal, Func<JournalRecord, JournalRecord> replace, AssessmentId work, FactKinds kinds, PupilId? pupil, out FactEffect effect)
    {
        var held = RowsOf(journal);
        var made = held.With(Index, replace(held.Content), work);
        var school = new MonitoredSchool(this)
        {
            changed = changed.SetItem(journal, made),
            newWorks = works.ContainsKey(work) ? newWorks : newWorks.SetItem(work, journal),
        };
        var (before, after) = (held.MarkDays(a => a.Id == work, pupil), made.MarkDays(a => a.Id == work, pupil));
        return school.With(new FactEffect { School = Index, Kinds = kinds, Journal = journal, Work = work, Pupil = pupil, MarkDays = JournalIndex.Both(before, after) }, out effect);
    }

    private MonitoredSchool WithFinalMark(int journal, Func<JournalRecord, JournalRecord> replace, FinalMarkEntry entry, out FactEffect effect)
    {
        var held = RowsOf(journal);
        var school = new MonitoredSchool(this) { changed = changed.SetItem(journal, held.With(Index, replace(held.Content))) };
        return school.With(new FactEffect { School = Index, Kinds = FactKinds.FinalMarks, Journal = journal, Pupil = entry.Pupil, Period = entry.Period }, out effect);
    }

    private MonitoredSchool WithLedger(LedgerSet ledgers, ImmutableArray<LedgerFact> facts, out FactEffect effect)
    {
        var school = new MonitoredSchool(this) { Ledgers = ledgers, Index = Index.WithLedgers(new FactSource(Register, i => HeldOf(i).Content, ledgers)) };
        var (fact, reach) = (facts[0], LedgerReach.Of(Index, school.Index, facts));
        return school.With(
            new FactEffect
            {
                School = school.Index,
                Kinds = LedgerKinds.KindOf(fact).Kind,
                Journal = fact is JournalClosing { Journal: { } closed } ? NeedJournal(closed) : -1,
                Days = fact is Excuse excuse ? DaysOf(excuse.Span) : null,
                Facts = [.. facts.Select(f => f.Key.Id).Distinct()],
                ReachedPupils = reach.Pupils,
                ReachedClasses = reach.Classes,
            },
            out effect);
    }

    private MonitoredSchool With(FactEffect known, out FactEffect effect)
    {
        effect = known;
        return this;
    }

    /// <summary>Works out anew when the pupils of a journal, and all who share pupils with it, have their last lesson of some days.</summary>
    private ImmutableArray<int> MoveLastLessons(int journal, ImmutableArray<int> days)
    {
        var audience = Index.Audiences.OfJournal(journal);
        if (audience < 0)
        {
            return [];
        }

        var shared = ImmutableArray.CreateBuilder<int>();
        foreach (var other in Index.Audiences.OverlapsOf(audience).Select(o => o.Audience).Distinct())
        {
            var last = Index.LastLessonsOf(other);
            foreach (var affected in Index.Audiences.JournalsOf(other))
            {
                changed = changed.SetItem(affected, HeldOf(affected).WithLastLessons(Index, last, days));
                shared.Add(affected);
            }
        }

        return shared.ToImmutable();
    }

    private ImmutableArray<int> ClassesOf(int journal) => Index.ClassOf(Register.Journals[journal]) is var own and >= 0
        ? [own, .. Enumerable.Range(0, Register.Classes.Length).Where(c => Index.GuestJournalsOf(c).Contains(journal))]
        : [.. Enumerable.Range(0, Register.Classes.Length).Where(c => Index.JournalsOfClass(c).Contains(journal))];

    private (int First, int Last) DaysOf(DateSpan span) =>
        (span.From is { } from ? Register.Year.DayOf(from) : int.MinValue, span.To is { } to ? Register.Year.DayOf(to) : int.MaxValue);

    private int NeedJournal(JournalId journal) => Register.OrdinalOf(journal) is var ordinal and >= 0
        ? ordinal
        : throw new ArgumentException($"There is no such journal. Journal={journal}", nameof(journal));

    private int JournalOf(LessonId lesson) => newLessons.TryGetValue(lesson, out var journal) || lessons.TryGetValue(lesson, out journal)
        ? journal
        : throw new ArgumentException($"There is no such lesson. Lesson={lesson}", nameof(lesson));

    private int JournalOf(AssessmentId work) => newWorks.TryGetValue(work, out var journal) || works.TryGetValue(work, out journal)
        ? journal
        : throw new ArgumentException($"There is no such assessment. Assessment={work}", nameof(work));
}
