class TagJob
  def perform(path)
    abort 'CLARIFAI_ID?' unless ENV['CLARIFAI_ID']
    Tagger.new(ENV.fetch('CLARIFAI_ID'), ENV.fetch('CLARIFAI_SECRET', nil)).tag(path)
  end
end
