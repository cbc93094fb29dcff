public class TaggingOptions
{
    public string User { get; set; }
    public string Pass { get; set; }
}
