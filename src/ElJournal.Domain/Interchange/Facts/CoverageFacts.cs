using ElJournal.Domain.Classes;
using ElJournal.Domain.Coverage;
using ElJournal.Domain.Interchange.Fields;
using ElJournal.Domain.People;

namespace ElJournal.Domain.Interchange.Facts;

/// <summary>Высказывания о полноте as they are written.</summary>
internal static class CoverageFacts
{
    private static readonly FactField<CoverageStatement, FactKinds> Kind = new("kind", FieldTypes.CoverageKind, "вид сведений", static s => s.Kind);
    private static readonly FactField<CoverageStatement, CoverageLevel> Level = new("level", FieldTypes.CoverageLevel, "насколько полно", static s => s.Level);
    private static readonly FactField<CoverageStatement, ClassId?> Class = new("class", FieldTypes.Class.As(IdRole.Refers).OrAbsent(), "о каком классе; нет — обо всех", static s => s.Class);
    private static readonly FactField<CoverageStatement, PupilId?> Pupil = new(
        "pupil", FieldTypes.Pupil.As(IdRole.Refers).OrAbsent(), "о каком обучающемся; нет — обо всех", static s => s.Pupil);

    private static readonly SpanFields<CoverageStatement> Span = new(static s => s.Span);

    internal static FactKind<RegisterReceiver, CoverageStatement> Statements { get; } = new(
        "coverage",
        "полнота: о чём источник молчит, того не было, только если сведения полны; о чём не сказано, тех сведений нет",
        [Kind, Level, Class, Pupil, Span.From, Span.To],
        static (values, reading) => Span.Of(values, reading) is { } span
            ? new CoverageStatement(Kind.Of(values), Level.Of(values)) { Class = Class.Of(values), Pupil = Pupil.Of(values), Span = span }
            : null,
        static (receiver, statement, place) => receiver.Builder.Add(statement, place));
}
