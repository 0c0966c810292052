using Microsoft.AspNetCore.Http;

namespace ElJournal.ReferenceHost.Site.Materials;

/// <summary>Набранное, которое не записано: what was typed into a form that was refused, to be shown in it again.</summary>
/// <param name="Address">The address of the material that was to be changed; null for the form of a new one.</param>
/// <param name="Fields">The fields as they came.</param>
public sealed record MaterialDraft(string? Address, IFormCollection Fields)
{
    /// <summary>Gets a value indicating whether a file came along; browsers do not let a page choose it again.</summary>
    public bool HadFile => Fields.Files.Count > 0;

    /// <summary>Gets what was typed into a field; empty where nothing was.</summary>
    /// <param name="field">The name of the field.</param>
    public string this[string field] => Fields[field].ToString();
}
