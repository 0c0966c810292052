using ElJournal.Domain.Defects;

namespace ElJournal.Import.Reading;

/// <summary>The codes by which one importer reports what is wrong with its JSON.</summary>
/// <param name="Malformed">No JSON, or JSON out of bounds. No arguments.</param>
/// <param name="Missing">A value is missing. No arguments.</param>
/// <param name="WrongType">A value is of another type. Arguments: the type found, the type meant.</param>
/// <param name="BadValue">A value is of the right type but unreadable. Arguments: the value, what is meant.</param>
/// <param name="TextTooLong">A text is too long. Arguments: its length and the limit, in characters.</param>
internal sealed record SourceNodeDefects(DefectCode Malformed, DefectCode Missing, DefectCode WrongType, DefectCode BadValue, DefectCode TextTooLong);
