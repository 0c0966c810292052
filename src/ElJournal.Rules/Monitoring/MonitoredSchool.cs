using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Rules.Cases;
using ElJournal.Rules.Indexing;
using ElJournal.Rules.Packs;
using ElJournal.Rules.Plans;
using NodaTime;

namespace ElJournal.Rules.Monitoring;

/// <summary>A school as a monitor holds it: the facts, and what an audit works out of them, at one instant.</summary>
/// <remarks>
/// <para>A changed school shares with the one it came from all that did not change; the rows of its journals are one array, beside which the changed ones are kept until they are taken over (<see cref="Keep"/>).
/// After that the school it came from is of no use any more.</para>
/// </remarks>
internal sealed partial class MonitoredSchool
{
    private readonly JournalIndex[] rows;
    private SchoolIndex? bound;
    private readonly Dictionary<LessonId, int> lessons;
    private readonly Dictionary<AssessmentId, int> works;
    private ImmutableDictionary<int, JournalIndex> changed = ImmutableDictionary<int, JournalIndex>.Empty;
    private ImmutableDictionary<LessonId, int> newLessons = ImmutableDictionary<LessonId, int>.Empty;
    private ImmutableDictionary<AssessmentId, int> newWorks = ImmutableDictionary<AssessmentId, int>.Empty;

    private MonitoredSchool(Plan plan, SchoolIndex index, LedgerSet ledgers, JournalIndex[] rows, Dictionary<LessonId, int> lessons, Dictionary<AssessmentId, int> works) =>
        (Plan, Index, Ledgers, this.rows, this.lessons, this.works) = (plan, index, ledgers, rows, lessons, works);

    /// <summary>Makes a school that is the same so far.</summary>
    private MonitoredSchool(MonitoredSchool of)
        : this(of.Plan, of.Index, of.Ledgers, of.rows, of.lessons, of.works) =>
        (changed, newLessons, newWorks) = (of.changed, of.newLessons, of.newWorks);

    internal Plan Plan { get; private init; }

    internal SchoolIndex Index { get; private init; }

    internal LedgerSet Ledgers { get; private init; }

    internal SchoolRegister Register => Index.Register;

    internal Instant AsOf => Index.AsOf;

    /// <summary>Reads a school and compiles the regulation for it.</summary>
    internal static MonitoredSchool Of(Regulation regulation, ISchoolYearSource source, Instant asOf)
    {
        var contents = new JournalRecord[source.Register.Journals.Length];
        for (var i = 0; i < contents.Length; i++)
        {
            contents[i] = source.ReadJournal(i);
        }

        var ledgers = LedgerSet.Read(source);
        var index = SchoolIndexBuilder.Build(new FactSource(source.Register, i => contents[i], ledgers), asOf);
        var made = new JournalIndex[contents.Length];
        Parallel.For(0, made.Length, i => made[i] = new JournalIndex(index, i, contents[i]));
        var (ofLesson, ofWork) = (new Dictionary<LessonId, int>(), new Dictionary<AssessmentId, int>());
        for (var i = 0; i < contents.Length; i++)
        {
            foreach (var lesson in contents[i].Lessons)
            {
                ofLesson.Add(lesson.Id, i);
            }

            foreach (var work in contents[i].Assessments)
            {
                ofWork.Add(work.Assessment.Id, i);
            }
        }

        return new MonitoredSchool(Plan.Compile(regulation, index), index, ledgers, made, ofLesson, ofWork);
    }

    /// <summary>Gives the facts as a source; it shows what is held when it is read.</summary>
    internal ISchoolYearSource ToSource() => new FactSource(Register, i => HeldOf(i).Content, Ledgers);

    /// <summary>Gives every fact that may not be known yet.</summary>
    internal IEnumerable<object> FactsAhead()
    {
        foreach (var content in Enumerable.Range(0, rows.Length).Select(i => HeldOf(i).Content))
        {
            foreach (var lesson in content.Lessons)
            {
                foreach (var fact in lesson.Entries.Cast<object>().Concat(lesson.Homework).Concat(lesson.Attendance))
                {
                    yield return fact;
                }
            }

            foreach (var fact in content.Assessments.SelectMany(a => a.Marks).Cast<object>().Concat(content.FinalMarks))
            {
                yield return fact;
            }
        }

        foreach (var fact in Register.Enrolments.Cast<object>().Concat(Ledgers.All))
        {
            yield return fact;
        }
    }

    /// <summary>Gives the rows of a journal at the instant of the school.</summary>
    internal JournalIndex RowsOf(int journal) => HeldOf(journal).In(Index);

    /// <summary>Takes over what changed, in place of what there was.</summary>
    internal MonitoredSchool Keep()
    {
        foreach (var (journal, index) in changed)
        {
            rows[journal] = index;
        }

        foreach (var (lesson, journal) in newLessons)
        {
            lessons[lesson] = journal;
        }

        foreach (var (work, journal) in newWorks)
        {
            works[work] = journal;
        }

        return changed.IsEmpty && newLessons.IsEmpty && newWorks.IsEmpty ? this : new MonitoredSchool(Plan, Index, Ledgers, rows, lessons, works);
    }

    /// <summary>Judges cases of this school: those touched, and those of which a duty is due at another moment than in another state of the school.</summary>
    internal JudgedCases Judge(TouchedCases touched, MonitoredSchool other)
    {
        var judged = new JudgedCases(Plan.Regulation.Bindings.Length, isOnce: true);
        foreach (var slice in touched.Slices)
        {
            if (Plan.Of(slice.Kind) is { } kind)
            {
                foreach (var part in slice.Part >= 0 ? [slice.Part] : SchoolParts.In(Index, kind.Kind.Scope))
                {
                    kind.Judge(PartOf(kind.Kind.Scope, part), slice.Only, judged);
                }
            }
        }

        foreach (var (kind, before) in Plan == other.Plan ? [] : Plan.Kinds.Zip(other.Plan.Kinds).Where(k => k.First.HasOtherDues(k.Second)))
        {
            foreach (var part in SchoolParts.In(Index, kind.Kind.Scope))
            {
                kind.JudgeMoved(PartOf(kind.Kind.Scope, part), before, judged);
            }
        }

        return judged;
    }

    /// <summary>Gives the plan with the facts as they are now, for whoever reads them through it.</summary>
    internal Plan PlanOfNow() => Plan.On(Index.ReadingFrom(ToSource()));

    /// <summary>Gives a part of the school.</summary>
    internal Partition PartOf(CaseScope scope, int part)
    {
        bound ??= Index.ReadingFrom(ToSource());
        return new(bound, scope, part, Plan.Marks, scope == CaseScope.Journal ? HeldOf(part).In(bound) : null);
    }

    private JournalIndex HeldOf(int journal) => changed.IsEmpty ? rows[journal] : changed.GetValueOrDefault(journal) ?? rows[journal];
}
