using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Defects;
using ElJournal.Domain.Journals;
using ElJournal.Domain.Marks;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Reporting.Reports;

namespace ElJournal.ReferenceHost.Input;

/// <summary>What a report is narrowed to, as a user names it.</summary>
internal sealed record ReportScope(string? Class, string? Journal, string? Pupil, string? Teacher, string? Period)
{
    /// <summary>Gets which of them are named.</summary>
    internal ReportParameters Given =>
        (Class is null ? ReportParameters.None : ReportParameters.Class)
        | (Journal is null ? ReportParameters.None : ReportParameters.Journal)
        | (Pupil is null ? ReportParameters.None : ReportParameters.Pupil)
        | (Teacher is null ? ReportParameters.None : ReportParameters.Teacher)
        | (Period is null ? ReportParameters.None : ReportParameters.Period);

    /// <summary>Says what of it the record does not have.</summary>
    internal IEnumerable<Defect> Check(SchoolRegister register)
    {
        if (Class is not null && FindClass(register) is null)
        {
            yield return new Defect(HostDefects.UnknownClass, default, Class, MarksInput.Listed(register.Classes.Select(c => c.Id.Value)));
        }

        if (Journal is not null && FindJournal(register) is null)
        {
            yield return new Defect(HostDefects.UnknownJournal, default, Journal, MarksInput.Listed(register.Journals.Select(j => j.Id.Value)));
        }

        if (Pupil is not null && !(PupilId.TryParse(Pupil, out var pupil) && register.Knows(pupil)))
        {
            yield return new Defect(HostDefects.NoSuchPupil, default, Pupil);
        }

        if (Teacher is not null && !(StaffId.TryParse(Teacher, out var teacher) && register.Knows(teacher)))
        {
            yield return new Defect(HostDefects.NoSuchTeacher, default, Teacher, MarksInput.Listed(register.Staff.Select(s => s.Value)));
        }

        if (Period is not null && FindPeriod(register) is null)
        {
            yield return new Defect(HostDefects.UnknownPeriod, default, Period, MarksInput.Listed(Periods(register).Select(p => p.Id.Value)));
        }
    }

    /// <summary>Narrows an input and puts earlier years beside it; all that it is narrowed to must be of the record.</summary>
    internal ReportInput Narrow(ReportInput input, ImmutableArray<ReportInput> earlier) => new(input.Source, input.Index)
    {
        Regulation = input.Regulation,
        Policy = input.Policy,
        Reader = input.Reader,
        Earlier = earlier,
        Class = FindClass(input.Source.Register)?.Id,
        Journal = FindJournal(input.Source.Register)?.Id,
        Pupil = Pupil is null ? null : PupilId.Parse(Pupil),
        Teacher = Teacher is null ? null : StaffId.Parse(Teacher),
        Period = Period is null ? null : FindPeriod(input.Source.Register),
    };

    private SchoolClass? FindClass(SchoolRegister register) => ClassId.TryParse(Class, out var id) ? register.FindClass(id) : null;

    private Journal? FindJournal(SchoolRegister register) => JournalId.TryParse(Journal, out var id) ? register.FindJournal(id) : null;

    private StudyPeriod? FindPeriod(SchoolRegister register) => Periods(register).FirstOrDefault(p => p.Id.Value == Period);

    /// <summary>The periods of the class that is asked about; of a whole school those that any class may have.</summary>
    private ImmutableArray<StudyPeriod> Periods(SchoolRegister register) =>
        (FindClass(register)?.Id ?? FindJournal(register)?.Class) is { } schoolClass ? AttestationPeriods.Of(register, schoolClass) : register.Periods;
}
