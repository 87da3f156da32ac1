using System.Text.Json.Serialization;

namespace PropertySuite.ServiceDesk;

/// <summary>What a link shows of a record. All texts are in the reader's language already.</summary>
public class LinkViewDto
{
    /// <summary>What it is about.</summary>
    public string Title { get; set; } = "";

    /// <summary>Its number, or what tells it from others.</summary>
    public string? Number { get; set; }

    /// <summary>Where it stands, in a word or two.</summary>
    public string State { get; set; } = "";

    /// <summary>How that is to be felt.</summary>
    public LinkTone Tone { get; set; }

    /// <summary>What the customer may count on, in a sentence.</summary>
    public string? Sentence { get; set; }

    /// <summary>What there is to know.</summary>
    public List<LinkFactDto> Facts { get; set; } = [];

    /// <summary>What has happened, newest first.</summary>
    public List<LinkStepDto> Steps { get; set; } = [];

    /// <summary>Names of the purpose's actions that can be done now.</summary>
    public List<string> Actions { get; set; } = [];
}

/// <summary>Something to know of a record: a text or a moment.</summary>
public class LinkFactDto
{
    /// <summary>What it is.</summary>
    public string Label { get; set; } = "";

    /// <summary>The text.</summary>
    public string? Text { get; set; }

    /// <summary>The moment (UTC).</summary>
    public DateTime? At { get; set; }
}

/// <summary>Something that has happened.</summary>
public class LinkStepDto
{
    /// <summary>When (UTC).</summary>
    public DateTime At { get; set; }

    /// <summary>What.</summary>
    public string Text { get; set; } = "";
}

/// <summary>How the state of what a link shows is to be felt.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<LinkTone>))]
public enum LinkTone
{
    /// <summary>Neither good nor bad.</summary>
    Neutral = 0,

    /// <summary>Under way.</summary>
    Progress = 1,

    /// <summary>Done.</summary>
    Success = 2,

    /// <summary>Waiting for something.</summary>
    Warning = 3,
}
