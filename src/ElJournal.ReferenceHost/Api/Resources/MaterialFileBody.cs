namespace ElJournal.ReferenceHost.Api.Resources;

/// <summary>Файл материала, как его присылают.</summary>
/// <param name="Name">What it is called; its end says what it is.</param>
/// <param name="Content">Its bytes, in base64.</param>
internal sealed record MaterialFileBody(string? Name, byte[]? Content);
