namespace Volo.Abp.BackgroundJobs;

/// <summary>Turns job arguments into text and back.</summary>
public interface IBackgroundJobSerializer
{
    /// <summary>The arguments as text.</summary>
    string Serialize(object obj);

    /// <summary>The arguments that <paramref name="value"/> stands for.</summary>
    object Deserialize(string value, Type type);
}
