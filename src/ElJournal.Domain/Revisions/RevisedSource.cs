using System.Collections.Concurrent;
using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Records;
using ElJournal.Domain.Revisions.Kinds;

namespace ElJournal.Domain.Revisions;

/// <summary>A revised year as a source: a journal is put together when it is first read, and what nobody reads costs nothing.</summary>
/// <remarks>The facts are not checked anew: what has been decided, or loaded as a whole, belongs together. Safe on any thread.</remarks>
internal sealed class RevisedSource(RevisedYear year, SchoolRegister register) : ISchoolYearSource
{
    private readonly ConcurrentDictionary<int, JournalRecord> journals = new();

    public SchoolRegister Register => register;

    public JournalRecord ReadJournal(int ordinal) => journals.GetOrAdd(ordinal, Make);

    public ImmutableArray<TFact> ReadLedger<TFact>()
        where TFact : LedgerFact
    {
        var kind = RevisedKinds.OfLedger<TFact>();
        return [.. LedgerOrder.Sorted([.. year.Facts.Where(f => f.Revision.Address.Kind == kind).SelectMany(RecordRows.Of).Cast<TFact>()])];
    }

    private JournalRecord Make(int ordinal)
    {
        var journal = register.Journals[ordinal];
        var record = new JournalRecordBuilder(register, journal);
        foreach (var row in HeldIn(Owner.Of(journal.Id)).SelectMany(RecordRows.Of))
        {
            Add(record, row);
        }

        return record.MakeUnchecked();
    }

    /// <summary>Gives every fact that stands in a journal.</summary>
    private IEnumerable<HeldFact?> HeldIn(string owner)
    {
        foreach (var held in year.Group(RevisedKinds.Lesson, owner))
        {
            var lesson = ((LessonEntry)held.Fact!).Lesson;
            yield return held;
            yield return year.Find(new FactAddress(RevisedKinds.Homework, JournalRevisedKinds.KeyOf(lesson)));
            foreach (var attendance in year.Group(RevisedKinds.Attendance, Owner.Of(lesson)))
            {
                yield return attendance;
            }
        }

        foreach (var held in year.Group(RevisedKinds.Assessment, owner))
        {
            yield return held;
            foreach (var mark in year.Group(RevisedKinds.Mark, Owner.Of(((Assessment)held.Fact!).Id)))
            {
                yield return mark;
            }
        }

        foreach (var final in year.Group(RevisedKinds.FinalMark, owner))
        {
            yield return final;
        }
    }

    private static void Add(JournalRecordBuilder record, object row)
    {
        switch (row)
        {
            case LessonEntry lesson:
                record.Add(lesson);
                break;
            case HomeworkEntry homework:
                record.Add(homework);
                break;
            case AttendanceEntry attendance:
                record.Add(attendance);
                break;
            case Assessment work:
                record.Add(work);
                break;
            case MarkEntry mark:
                record.Add(mark);
                break;
            case FinalMarkEntry final:
                record.Add(final);
                break;
            default:
                throw new ArgumentException($"Not a fact of a journal. Fact={row.GetType().Name}", nameof(row));
        }
    }
}
