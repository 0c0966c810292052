using ElJournal.Domain.Classes;
using ElJournal.Domain.Interchange.Facts;
using ElJournal.Domain.Interchange.Fields;

namespace ElJournal.Domain.Revisions.Log;

/// <summary>The first record of a log: what it is and whose.</summary>
internal sealed record LogHeader(string Format, int Version, SchoolId School)
{
    private static readonly FactField<LogHeader, string> FormatField = new("format", new ConstantType(LogFormat.Name, LogDefects.NoHeader), "название формата", static h => h.Format);
    private static readonly FactField<LogHeader, int> VersionField = new("version", FieldTypes.Integer(1, int.MaxValue), "версия формата", static h => h.Version);
    private static readonly FactField<LogHeader, SchoolId> SchoolField = new("school", FieldTypes.School, "школа", static h => h.School);

    internal static FactKind Form { get; } = new FactKind<object, LogHeader>(
        "header",
        "первая запись",
        [FormatField, VersionField, SchoolField],
        static (values, _) => new LogHeader(FormatField.Of(values), VersionField.Of(values), SchoolField.Of(values)),
        static (_, _, _) => { });
}
