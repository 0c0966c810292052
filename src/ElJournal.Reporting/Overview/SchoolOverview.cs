using System.Collections.Immutable;
using ElJournal.Domain.Journals;
using ElJournal.Domain.People;
using ElJournal.Reporting.Filling;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;

namespace ElJournal.Reporting.Overview;

/// <summary>Сведения о школе: how large it is, and how its journals stand, in numbers alone.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Pupils">How many pupils are in a class on the day asked about.</param>
/// <param name="Grades">How many classes and pupils each grade has, by grade; null for classes of no known grade.</param>
/// <param name="Kinds">How many journals of each kind there are.</param>
/// <param name="Roles">How many members of staff hold each role on the day asked about.</param>
/// <param name="Filling">What stands in the journals.</param>
internal sealed record SchoolOverview(
    ReportInput Input,
    int Pupils,
    ImmutableArray<(int? Grade, int Classes, int Pupils)> Grades,
    ImmutableArray<(JournalKind Kind, int Journals)> Kinds,
    ImmutableArray<(StaffRoleKind Role, int People)> Roles,
    FillCounts Filling)
{
    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Count("classes", "классов", "классы в данных", Input.Register.Classes.Length),
        Figure.Count("pupils", "обучающихся", "зачисленные в классы на день отчёта", Pupils),
        Figure.Mean("pupilsPerClass", "обучающихся в классе", "обучающиеся / классы", Pupils, Input.Register.Classes.Length, digits: 1),
        Figure.Count("staff", "работников", "работники в данных", Input.Register.Staff.Length),
        Figure.Count("journals", "журналов", "журналы в данных", Input.Register.Journals.Length),
        .. FillFigures.Of(Filling),
    ];

    internal static SchoolOverview Of(ReportInput input)
    {
        var (register, today) = (input.Register, input.Today);
        var byClass = register.Enrolments.Where(e => e.Span.Contains(today)).Select(e => (e.Class, e.Pupil)).Distinct().ToLookup(e => e.Class, e => e.Pupil);
        return new SchoolOverview(
            input,
            byClass.SelectMany(g => g).Distinct().Count(),
            [.. register.Classes.GroupBy(c => c.Grade).OrderBy(g => g.Key ?? int.MaxValue).Select(g => (g.Key, g.Count(), g.SelectMany(c => byClass[c.Id]).Distinct().Count()))],
            [.. register.Journals.CountBy(j => j.Kind).OrderBy(k => k.Key).Select(k => (k.Key, k.Value))],
            [.. register.Roles.Where(r => r.Span.Contains(today)).Select(r => (r.Role, r.Person)).Distinct().CountBy(r => r.Role).OrderBy(r => r.Key).Select(r => (r.Key, r.Value))],
            FillControl.Of(input).Total);
    }
}
