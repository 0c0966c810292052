namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Материал журнала, как его присылают.</summary>
/// <param name="Kind">Its kind, by its code; something to read where it is not sent.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">What it says in words.</param>
/// <param name="Link">Where it is found outside the journal.</param>
/// <param name="Lesson">The lesson that it is for; none where it is for all of them.</param>
/// <param name="Topic">The topic.</param>
/// <param name="AnswerBy">The day by which an answer is expected.</param>
/// <param name="File">The file; that which stands where none is sent.</param>
/// <param name="DropFile">Whether the file that stands is to go.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record JournalMaterialBody(
    string? Kind, string? Title, string? Text, string? Link, string? Lesson, string? Topic, string? AnswerBy, MaterialFileBody? File, bool? DropFile, string? Reason) : IMaterialBody;
