using System.Collections.Immutable;
using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Interchange;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.ReferenceHost.Output;
using ElJournal.Reporting;
using NodaTime;

namespace ElJournal.ReferenceHost.Input;

/// <summary>A school year in which somebody looks at marks, and the instant of which they ask.</summary>
/// <param name="Source">The school year.</param>
/// <param name="At">The instant; null when neither the data nor the user name one: then all is seen.</param>
internal sealed record MarksInput(ISchoolYearSource Source, Instant? At)
{
    private const int Named = 20;

    private SchoolRegister Register => Source.Register;

    /// <summary>Reads a folder and checks all of it.</summary>
    internal static Result<MarksInput> Read(IInterchangeStore store, AsOf asOf, HostConsole console)
    {
        var reader = new InterchangeReader(store);
        var read = reader.ReadRegister();
        if (!read.TryGet(out var register))
        {
            return new Result<MarksInput>(read.Defects);
        }

        var source = console.Track("Чтение данных", told =>
        {
            var done = 0;
            return reader.ReadJournals(register, (_, _) =>
            {
                console.Cancellation.ThrowIfCancellationRequested();
                told(Interlocked.Increment(ref done), register.Journals.Length);
            });
        });
        return source.TryGet(out var folder) ? new Result<MarksInput>(new MarksInput(folder, asOf.On(register))) : new Result<MarksInput>(source.Defects);
    }

    /// <summary>Takes the marks of a journal in a period, or says which journals and periods there are.</summary>
    internal Result<SubjectMarks> MarksOf(string journal, string? period, decimal? hours)
    {
        if (!JournalId.TryParse(journal, out var id) || Register.FindJournal(id) is not { } found)
        {
            return new Result<SubjectMarks>([new Defect(HostDefects.UnknownJournal, default, journal, Listed(Register.Journals.Select(j => j.Id.Value)))]);
        }

        if (period is null)
        {
            return new Result<SubjectMarks>(SubjectMarks.Of(Source, id, period: null, At, hours));
        }

        var chosen = FindPeriod(period, found.Class);
        return chosen.TryGet(out var known) ? new Result<SubjectMarks>(SubjectMarks.Of(Source, id, known, At, hours)) : new Result<SubjectMarks>(chosen.Defects);
    }

    internal Result<StudyPeriod> FindPeriod(string period, ClassId? schoolClass)
    {
        var periods = AttestationPeriods.Of(Register, schoolClass);
        return periods.FirstOrDefault(p => p.Id.Value == period) is { } found
            ? new Result<StudyPeriod>(found)
            : new Result<StudyPeriod>([new Defect(HostDefects.UnknownPeriod, default, period, Listed(periods.Select(p => p.Id.Value)))]);
    }

    /// <summary>Says what is wrong with a class, or null.</summary>
    internal Defect? CheckClass(string schoolClass) => ClassId.TryParse(schoolClass, out var id) && Register.FindClass(id) is not null
        ? null
        : new Defect(HostDefects.UnknownClass, default, schoolClass, Listed(Register.Classes.Select(c => c.Id.Value)));

    /// <summary>Says what is wrong with a pupil, or null.</summary>
    internal static Defect? CheckPupil(SubjectMarks marks, string? pupil) => pupil is null || (PupilId.TryParse(pupil, out var id) && marks.Pupils.Contains(id))
        ? null
        : new Defect(HostDefects.UnknownPupil, default, pupil, marks.Journal.Id.Value, Listed(marks.Pupils.Select(p => p.Value)));

    /// <summary>Reads what stands after <c>--hours</c>.</summary>
    internal static decimal? Hours(string? text, DefectBag bag)
    {
        if (text is null)
        {
            return null;
        }

        if (decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var hours) && hours is >= 0 and <= 40 && decimal.Round(hours, 2) == hours)
        {
            return hours;
        }

        bag.Add(new Defect(HostDefects.BadHours, default, text));
        return null;
    }

    /// <summary>Names the first of many, and says how many more there are.</summary>
    internal static string Listed(IEnumerable<string> names)
    {
        var all = names.ToImmutableArray();
        return all.IsEmpty ? "ни одного" : string.Join(", ", all.Take(Named)) + (all.Length > Named ? $" и ещё {RussianText.Number(all.Length - Named)}" : "");
    }
}
