namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Материал библиотеки, как его присылают.</summary>
/// <param name="Section">The section, by its code; that of learning where it is not sent.</param>
/// <param name="Title">The title.</param>
/// <param name="Text">What it says in words.</param>
/// <param name="Link">Where it is found outside the journal.</param>
/// <param name="Subject">The subject.</param>
/// <param name="Topic">The topic.</param>
/// <param name="File">The file; that which stands where none is sent.</param>
/// <param name="DropFile">Whether the file that stands is to go.</param>
/// <param name="Reason">Why, where a reason is asked for.</param>
internal sealed record LibraryMaterialBody(
    string? Section, string? Title, string? Text, string? Link, string? Subject, string? Topic, MaterialFileBody? File, bool? DropFile, string? Reason) : IMaterialBody;
