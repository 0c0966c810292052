using System.Collections.Frozen;
using System.Collections.Immutable;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.Marks.Forecasts;
using ElJournal.Domain.Marks.Years;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using NodaTime;

namespace ElJournal.Domain.Marks;

/// <summary>Отметки журнала за период: takes out of a journal's record what the rules are applied to, pupil by pupil.</summary>
/// <remarks>
/// <para>A cell belongs to the period in which its day lies: the pupil's own day, else that of the work. Of an entry and its corrections the last one stands. Where a pupil has no result for a work, an absence or exemption at its lesson stands for it; a cancelled lesson has none.</para>
/// <para>A pupil who was taught in two journals of a subject, as after a change of class or subgroup, has marks in both: <see cref="PupilMarks.Join"/> puts them together. Immutable, safe on any thread; compared by reference.</para>
/// </remarks>
public sealed class JournalMarks
{
    private readonly JournalRecord journal;
    private readonly StudyPeriod period;
    private readonly FrozenDictionary<LessonId, LessonRecord> lessons;

    /// <summary>Prepares a journal.</summary>
    /// <param name="journal">The journal, as it was known when the caller wishes.</param>
    /// <param name="period">The period.</param>
    /// <param name="asOf">The day on which the marks are looked at; null for the end of the period.</param>
    public JournalMarks(JournalRecord journal, StudyPeriod period, LocalDate? asOf = null)
    {
        this.journal = Preconditions.NotNull(journal);
        this.period = Preconditions.NotNull(period);
        AsOf = asOf ?? period.Last;
        lessons = journal.Lessons.ToFrozenDictionary(l => l.Id);
        Attestation = new AttestationPeriod(period.Kind);
    }

    /// <summary>Gets the day on which the marks are looked at.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what is known of the period beside its kind: hours a week, or a minimum of its own.</summary>
    public AttestationPeriod Attestation { get; init; }

    /// <summary>Takes the marks of the year's periods of one pupil.</summary>
    /// <param name="journal">The journal.</param>
    /// <param name="pupil">The pupil.</param>
    /// <param name="periods">The periods whose marks make the year, first to last.</param>
    /// <param name="enrolled">When the pupil was at the school; a period that has no mark and no day of it is no part of the year.</param>
    /// <returns>The marks of the year.</returns>
    public static YearMarks YearOf(JournalRecord journal, PupilId pupil, IEnumerable<StudyPeriod> periods, DateSpan enrolled = default)
    {
        var finals = Preconditions.NotNull(journal).FinalMarks.Where(f => f.Pupil == pupil).ToLookup(f => f.Period);
        return new YearMarks([.. Preconditions.NotNull(periods).Select(p => Part(p, finals[p.Id].LastOrDefault(), enrolled))]);
    }

    /// <summary>Takes the marks of one pupil.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>The marks, or what is wrong with them: retakes in a circle.</returns>
    public Result<PupilMarks> Of(PupilId pupil)
    {
        var cells = ImmutableArray.CreateBuilder<WorkCell>(journal.Assessments.Length);
        foreach (var assessment in journal.Assessments)
        {
            if (CellOf(assessment, pupil) is { } cell && period.Contains(cell.Day))
            {
                cells.Add(cell);
            }
        }

        return PupilMarks.Create(cells.ToImmutable(), AsOf, Attestation);
    }

    /// <summary>Lists the works of the period that still lie ahead of a pupil.</summary>
    /// <param name="pupil">The pupil.</param>
    /// <returns>Works later than <see cref="AsOf"/> for which the pupil has no result yet.</returns>
    public ImmutableArray<PlannedWork> PlannedFor(PupilId pupil)
    {
        var planned = ImmutableArray.CreateBuilder<PlannedWork>();
        foreach (var record in journal.Assessments)
        {
            if (record.Day > AsOf && period.Contains(record.Day) && record.MarksOf(pupil).IsEmpty && LessonOf(record) is not { Current.Status: LessonStatus.Cancelled })
            {
                var work = record.Assessment;
                planned.Add(new PlannedWork(record.Day) { Work = work.Id, Kind = work.Kind, Weight = work.Weight, Topic = TopicOf(record) });
            }
        }

        return planned.ToImmutable();
    }

    private static YearPart Part(StudyPeriod period, FinalMarkEntry? final, DateSpan enrolled)
    {
        if (final is not null)
        {
            return YearPart.Of(final.Cell) with { Period = period.Id };
        }

        var wasThere = enrolled.Intersect(new DateSpan(period.First, period.Last)) is not null;
        return (wasThere ? YearPart.Missing : YearPart.NotEnrolled) with { Period = period.Id };
    }

    private WorkCell? CellOf(AssessmentRecord record, PupilId pupil)
    {
        var work = record.Assessment;
        var entries = record.MarksOf(pupil);
        var (cell, day) = entries.IsEmpty ? (AttendanceOf(record, pupil), record.Day) : (entries[^1].Cell, entries[^1].Day ?? record.Day);
        return cell is null
            ? null
            : new WorkCell(cell, day) { Work = work.Id, Kind = work.Kind, Weight = work.Weight, RetakeOf = work.RetakeOf, Topic = TopicOf(record) };
    }

    private Cell? AttendanceOf(AssessmentRecord record, PupilId pupil)
    {
        var cell = LessonOf(record) is { Current.Status: not LessonStatus.Cancelled } lesson ? lesson.AttendanceOf(pupil) : null;
        return cell is Cell.AbsentCell or Cell.ExemptCell ? cell : null;
    }

    private string? TopicOf(AssessmentRecord record) => LessonOf(record)?.Current.Topic;

    private LessonRecord? LessonOf(AssessmentRecord record) => record.Assessment.Lesson is { } id ? lessons.GetValueOrDefault(id) : null;
}
