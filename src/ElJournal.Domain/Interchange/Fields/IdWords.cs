using ElJournal.Domain.Interchange.Reading;

namespace ElJournal.Domain.Interchange.Fields;

/// <summary>What is needed to read one type of id: its parser, where ids of the type are looked up, and its Russian words.</summary>
/// <param name="Name">The thing, for "a repetition of …": <c>класс</c>.</param>
/// <param name="Genitive">The thing, for "there is no …": <c>класса</c>.</param>
/// <param name="TryParse">Makes an id of a text.</param>
/// <param name="TextOf">Gives the text of an id.</param>
/// <param name="TableIn">Where ids of the type stand in a reading.</param>
/// <param name="MayComeLater">Whether a definition may follow the reference, as lines of a journal may stand in any order.</param>
internal sealed record IdWords<TId>(string Name, string Genitive, IdParser<TId> TryParse, Func<TId, string> TextOf, Func<FactReading, IdTable<TId>> TableIn, bool MayComeLater = false)
    where TId : struct;
