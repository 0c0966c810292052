using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;
using ElJournal.Testing.Demo.Ledgers;
using ElJournal.Testing.Demo.Planning;
using NodaTime;

namespace ElJournal.Testing.Demo.Writing;

/// <summary>Writes the register: all of the school but the content of its journals.</summary>
internal static class RegisterWriter
{
    private static readonly Instant Extracted = Instant.FromUtc(2024, 6, 10, 0, 0);

    internal static SchoolRegister Write(SchoolPlan plan)
    {
        var school = new School(SchoolId.Parse("demo"), plan.Zone) { Name = "Демонстрационная школа", Week = WeekLength.Six, Scale = new MarkScale(2, 5) };
        var builder = new SchoolRegisterBuilder(school) { ExtractedAt = Extracted };
        builder.Add(Periods.Year);
        foreach (var day in plan.Days.Stated)
        {
            builder.Add(day);
        }

        foreach (var bell in Bells.Schedule(plan.Classes.Max(c => c.Shift)))
        {
            builder.Add(bell);
        }

        // Of ledgers that no norm of its act reads the demo school knows nothing; substitutions stand in the lessons too.
        var kept = LedgerBook.KindsOf(plan);
        foreach (var kind in RecordCoverage.AllKinds.Where(k => kept.HasFlag(k) || k == FactKinds.Substitutions || LedgerKinds.All.All(ledger => ledger.Kind != k)))
        {
            builder.Add(new CoverageStatement(kind, CoverageLevel.Complete));
        }

        AddStaff(builder, plan);
        foreach (var schoolClass in plan.AllClasses)
        {
            AddClass(builder, schoolClass, plan);
        }

        AddSubgroups(builder, plan);
        foreach (var journal in plan.Journals)
        {
            builder.Add(new Journal(journal.Id)
            {
                Kind = journal.Kind,
                Subject = journal.Subject.Name,
                Class = journal.Class?.Id,
                Subgroup = journal.Subgroup?.Id,
                Teacher = journal.IsTeacherStated ? journal.Teacher.Id : null,
                IsMarked = journal.Kind == JournalKind.Class ? null : false,
            });
        }

        return builder.Build().Value;
    }

    private static void AddClass(SchoolRegisterBuilder builder, ClassPlan schoolClass, SchoolPlan plan)
    {
        builder.Add(new SchoolClass(schoolClass.Id, schoolClass.Grade)
        {
            ClassTeacher = schoolClass.Teacher!.Id,
            Week = schoolClass.Week,
            Shift = schoolClass.Shift,
            IsMarked = schoolClass.IsMarked,
        });
        foreach (var period in Periods.Of(schoolClass))
        {
            builder.Add(period);
        }

        foreach (var member in schoolClass.Members)
        {
            builder.Add(member.Pupil);
            builder.Add(new Enrolment(member.Pupil, schoolClass.Id, member.Span, member.Order)
            {
                Recorded = member.RecordedAt is { } at ? new(at, member.IsRecordedByAdministrator ? plan.Administrator : plan.Secretary) : Provenance.Unknown,
            });
        }
    }

    private static void AddSubgroups(SchoolRegisterBuilder builder, SchoolPlan plan)
    {
        foreach (var subgroup in plan.Subgroups)
        {
            foreach (var (schoolClass, pupils) in subgroup.Parts)
            {
                foreach (var member in schoolClass.Members.Where(m => (m.Bit & pupils) != 0))
                {
                    builder.Add(new SubgroupMembership(subgroup.Id, schoolClass.Id, member.Pupil, member.Span));
                }
            }
        }
    }

    private static void AddStaff(SchoolRegisterBuilder builder, SchoolPlan plan)
    {
        AddRole(plan.Director, StaffRoleKind.Director);
        AddRole(plan.Administrator, StaffRoleKind.Administrator);
        AddRole(plan.Secretary, StaffRoleKind.Secretary);
        AddRole(plan.DeputyHead, StaffRoleKind.DeputyHead);
        foreach (var teacher in plan.Pool.All)
        {
            AddRole(teacher.Id, StaffRoleKind.Teacher);
        }

        foreach (var schoolClass in plan.AllClasses)
        {
            builder.Add(new StaffRole(schoolClass.Teacher!.Id, StaffRoleKind.ClassTeacher, schoolClass.Id, new DateSpan(DayTable.First, null)));
        }

        void AddRole(StaffId person, StaffRoleKind role)
        {
            builder.Add(person);
            builder.Add(new StaffRole(person, role, null, DateSpan.Always));
        }
    }
}
