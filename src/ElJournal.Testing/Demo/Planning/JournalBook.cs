using System.Globalization;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Journals;

namespace ElJournal.Testing.Demo.Planning;

/// <summary>Opens journals and subgroups, numbering them so that the order of ids is the order of opening.</summary>
internal sealed class JournalBook(int expected)
{
    private readonly string width = expected > 9999 ? "D5" : "D4";

    internal List<JournalPlan> Journals { get; } = [];

    internal List<SubgroupPlan> Subgroups { get; } = [];

    internal JournalPlan Open(JournalKind kind, Subject subject, ClassPlan? schoolClass, SubgroupPlan? subgroup, StaffPlan teacher, bool isTeacherStated = true)
    {
        var number = Journals.Count + 1;
        var journal = new JournalPlan
        {
            Number = number,
            Id = JournalId.Parse("j-" + number.ToString(width, CultureInfo.InvariantCulture)),
            Kind = kind,
            Subject = subject,
            Class = schoolClass,
            Subgroup = subgroup,
            Teacher = teacher,
            IsTeacherStated = isTeacherStated,
        };
        Journals.Add(journal);
        return journal;
    }

    internal SubgroupPlan Divide(string id, params IReadOnlyList<(ClassPlan Class, Func<Member, bool> Belongs)> parts)
    {
        var subgroup = new SubgroupPlan(
            SubgroupId.Parse(id),
            [.. parts.Select(p => (p.Class, p.Class.Members.Where(p.Belongs).Aggregate(0UL, (mask, m) => mask | m.Bit)))]);
        Subgroups.Add(subgroup);
        return subgroup;
    }
}
