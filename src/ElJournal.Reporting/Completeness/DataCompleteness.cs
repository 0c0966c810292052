using System.Collections.Immutable;
using ElJournal.Domain.Classes;
using ElJournal.Domain.Families;
using ElJournal.Domain.People;
using ElJournal.Domain.Supervision;
using ElJournal.Reporting.Layout;
using ElJournal.Reporting.Reports;
using NodaTime;

namespace ElJournal.Reporting.Completeness;

/// <summary>Полнота и актуальность базы данных.</summary>
/// <remarks>Immutable, safe on any thread; compared by reference.</remarks>
/// <param name="Input">Of what it was made.</param>
/// <param name="Classes">By class.</param>
/// <param name="Sections">The reference data, in the order of the sections.</param>
/// <param name="Staff">How many members of staff there are, and of how many the data are complete.</param>
/// <param name="JournalsWithoutTeacher">How many journals name no teacher.</param>
/// <param name="Journals">How many journals there are.</param>
internal sealed record DataCompleteness(
    ReportInput Input,
    ImmutableArray<ClassCompleteness> Classes,
    ImmutableArray<SectionState> Sections,
    (int All, int Complete) Staff,
    int JournalsWithoutTeacher,
    int Journals)
{
    internal ImmutableArray<Figure> Figures =>
    [
        Figure.Share("pupils", "личные данные обучающихся заполнены", "обучающиеся с полными данными × 100 / обучающиеся", Classes.Sum(c => c.Complete), Classes.Sum(c => c.Pupils)),
        Figure.Share("staff", "личные данные работников заполнены", "работники с полными данными × 100 / работники", Staff.Complete, Staff.All),
        Figure.Share("guardians", "у обучающихся есть представитель", "обучающиеся с представителем в данных × 100 / обучающиеся", Classes.Sum(c => c.WithGuardian), Classes.Sum(c => c.Pupils)),
        Figure.Share("teachers", "у журналов есть учитель", "журналы с учителем × 100 / журналы", Journals - JournalsWithoutTeacher, Journals),
        Figure.Share("sections", "справочники подтверждены", "справочники, последняя версия которых подтверждена, × 100 / справочники", Sections.Count(s => s.ConfirmedAt is not null), Sections.Length),
    ];

    internal static DataCompleteness Of(ReportInput input)
    {
        var states = input.Index.Ledger<PersonalDataState>()
            .GroupBy(s => (s.Kind, s.Person.Value))
            .ToDictionary(g => g.Key, g => g.OrderBy(s => s.ConfirmedAt ?? Instant.MinValue).Last().IsComplete);
        var references = input.Index.Ledger<ReferenceState>().ToLookup(r => r.Section);
        var register = input.Register;
        return new DataCompleteness(
            input,
            [.. input.Classes.OrderBy(c => c.Id).Select(c => Of(input, c.Id, states))],
            [.. Enum.GetValues<ReferenceSection>().Select(s => Of(input, s, references[s].OrderBy(r => r.ValidFrom ?? LocalDate.MinIsoValue).LastOrDefault()))],
            (register.Staff.Length, register.Staff.Count(s => states.GetValueOrDefault((PersonKind.Staff, s.Value)))),
            register.Journals.Count(j => j.Teacher is null),
            register.Journals.Length);
    }

    private static SectionState Of(ReportInput input, ReferenceSection section, ReferenceState? state) =>
        new(section, state?.ValidFrom, input.LocalOf(state?.ConfirmedAt), state is not null);

    private static ClassCompleteness Of(ReportInput input, ClassId schoolClass, Dictionary<(PersonKind Kind, string Id), bool> states)
    {
        var today = input.Today;
        var enrolments = input.Register.Enrolments.Where(e => e.Class == schoolClass && e.Span.Contains(today)).DistinctBy(e => e.Pupil).ToList();
        var pupils = enrolments.Select(e => e.Pupil).ToHashSet();
        var guardians = input.Index.Ledger<Guardianship>().Where(g => g.Span.Contains(today)).Select(g => g.Pupil).ToHashSet();
        var statements = input.Index.Ledger<FamilyStatement>().Where(s => s.Span.Contains(today)).Select(s => s.Pupil).ToHashSet();
        bool? StateOf(PupilId pupil) => states.TryGetValue((PersonKind.Pupil, pupil.Value), out var isComplete) ? isComplete : null;
        return new ClassCompleteness(
            schoolClass,
            pupils.Count,
            pupils.Count(p => StateOf(p) == true),
            pupils.Count(p => StateOf(p) == false),
            pupils.Count(guardians.Contains),
            pupils.Count(statements.Contains),
            enrolments.Count(e => e.Order is not null));
    }
}
