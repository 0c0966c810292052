using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Domain.Records;
using ElJournal.Domain.Time;

namespace ElJournal.Import.OneRoster;

/// <summary>Makes classes of homerooms, and of the other groups journals whose pupils are a subgroup.</summary>
internal sealed class RosterGroups
{
    private readonly OneRosterContext context;
    private readonly HashSet<SourcedId> homerooms;
    private readonly HashSet<SourcedId> graded;
    private readonly ILookup<SourcedId, RosterEnrolment> teachers;

    internal RosterGroups(OneRosterContext context)
    {
        this.context = context;
        homerooms = [.. context.ClassFacts.Where(c => c.IsHomeroom).Select(c => c.Id)];
        graded = [.. context.ItemFacts.Select(i => i.Class)];
        teachers = context.TeacherFacts.ToLookup(t => t.Class);
        OpenEnrolments = context.StudentFacts.Where(s => s.Span.From is null || s.Span.To is null).ToLookup(s => IsHomeroom(s.Class));
    }

    internal bool HasHomerooms => homerooms.Count > 0;

    /// <summary>Gets the enrolments whose first or last day is not on record: true those of homerooms, false the others.</summary>
    internal ILookup<bool, RosterEnrolment> OpenEnrolments { get; }

    internal void AddTo(SchoolRegisterBuilder register)
    {
        var manyTeachers = 0;
        foreach (var group in context.ClassFacts.Concat(context.Classes.Bare.Select(id => new RosterClass(id, IsHomeroom: false, default))))
        {
            var (teacher, isDoubtful) = TeacherOf(group.Id);
            manyTeachers += isDoubtful ? 1 : 0;
            Add(register, group, teacher);
        }

        AddMembers(register);
        Tell(OneRosterNotices.ManyTeachers, manyTeachers);
        Tell(OneRosterNotices.OpenEnrolments, OpenEnrolments.Sum(e => e.Count()));
        if (!HasHomerooms)
        {
            context.Log.Tell(OneRosterNotices.NoHomerooms, default);
        }
    }

    private bool IsHomeroom(SourcedId group) => homerooms.Contains(group);

    private void Add(SchoolRegisterBuilder register, RosterClass group, StaffId? teacher)
    {
        ClassId? schoolClass = null;
        SubgroupId? subgroup = null;
        if (group.IsHomeroom)
        {
            schoolClass = ClassId.Parse(group.Id.Value);
            register.Add(new SchoolClass(schoolClass.Value, group.Grade) { ClassTeacher = teacher }, group.Place);
        }
        else
        {
            subgroup = SubgroupId.Parse(group.Id.Value);
            register.Add(new SubgroupMembership(subgroup.Value, Class: null, Pupil: null, DateSpan.Always), group.Place);
        }

        // A homeroom is taught no subject, unless work of it is on record.
        if (group.IsHomeroom && !graded.Contains(group.Id))
        {
            return;
        }

        var course = group.Course is { } id ? context.CourseTitles.GetValueOrDefault(id) : null;
        var journal = new Journal(JournalId.Parse(group.Id.Value)) { Subject = course ?? group.Title, Class = schoolClass, Subgroup = subgroup, Teacher = teacher };
        register.Add(journal, group.Place);
    }

    /// <summary>The teacher of a group is its only primary one, or its only one.</summary>
    private (StaffId? Teacher, bool IsDoubtful) TeacherOf(SourcedId group)
    {
        var all = teachers[group].ToList();
        var primary = all.Where(t => t.IsPrimary).ToList();
        var candidates = (primary.Count > 0 ? primary : all).Select(t => t.User).Distinct().ToList();
        return candidates.Count == 1 ? (StaffId.Parse(candidates[0].Value), false) : (null, candidates.Count > 1);
    }

    private void AddMembers(SchoolRegisterBuilder register)
    {
        var members = context.StudentFacts.DistinctBy(s => (s.Class, s.User, s.Span)).ToList();
        foreach (var member in members)
        {
            var pupil = PupilId.Parse(member.User.Value);
            if (IsHomeroom(member.Class))
            {
                register.Add(new Enrolment(pupil, ClassId.Parse(member.Class.Value), member.Span), member.Place);
            }
            else
            {
                register.Add(new SubgroupMembership(SubgroupId.Parse(member.Class.Value), Class: null, pupil, member.Span), member.Place);
            }
        }

        Tell(OneRosterNotices.SameEnrolments, context.StudentFacts.Count - members.Count);
    }

    private void Tell(ImportNoticeCode code, int number)
    {
        if (number > 0)
        {
            context.Log.Tell(code, default, number.ToString(CultureInfo.InvariantCulture));
        }
    }
}
