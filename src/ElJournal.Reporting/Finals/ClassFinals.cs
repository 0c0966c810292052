using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Journals.Cells;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Finals;

/// <summary>Итоговые отметки класса: what stands on record for each pupil, subject and period.</summary>
/// <remarks>Of an entry and its corrections the last known counts. Immutable, safe on any thread; compared by reference.</remarks>
internal sealed class ClassFinals
{
    private readonly Dictionary<(PupilId Pupil, string Subject, PeriodId Period), FinalMarkEntry> entries = [];
    private readonly Dictionary<string, ImmutableArray<JournalRoll>> rolls;

    internal ClassFinals(ReportInput input, ClassId schoolClass)
    {
        var register = input.Register;
        var journals = register.Journals.Where(j => j.Class == schoolClass && j.Kind == JournalKind.Class && register.IsMarked(j)).ToList();
        Subjects =
        [
            .. journals.GroupBy(j => j.Subject ?? j.Id.Value, StringComparer.OrdinalIgnoreCase)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select((g, i) => new SubjectColumn(string.Create(CultureInfo.InvariantCulture, $"subject{i + 1}"), g.Key, [.. g])),
        ];
        rolls = Subjects.ToDictionary(s => s.Id, s => s.Journals.Select(j => JournalRoll.Of(register, j)).ToImmutableArray());
        foreach (var subject in Subjects)
        {
            foreach (var final in subject.Journals.SelectMany(j => input.Read(register.OrdinalOf(j.Id)).FinalMarks))
            {
                entries[(final.Pupil, subject.Id, final.Period)] = final;
            }
        }
    }

    /// <summary>Gets the subjects that have marks, by title.</summary>
    internal ImmutableArray<SubjectColumn> Subjects { get; }

    /// <summary>Finds a final mark.</summary>
    internal Cell? Of(PupilId pupil, SubjectColumn subject, PeriodId period) => entries.GetValueOrDefault((pupil, subject.Id, period))?.Cell;

    /// <summary>Says whether a pupil owes a mark: belongs to a journal of the subject on the last day of the period.</summary>
    internal bool Owes(PupilId pupil, SubjectColumn subject, StudyPeriod period) =>
        rolls[subject.Id].Any(roll => roll.SpansOf(pupil).Any(span => span.Contains(period.Last)));
}
