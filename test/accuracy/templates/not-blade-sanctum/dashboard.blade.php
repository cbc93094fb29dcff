@extends('layouts.clarifai')
<div class="clarifai-app" data-client-id="{{ config('services.google.client_id') }}"></div>
<script>
  fetch('/api/v1/documents', { headers: { Authorization: `Bearer ${window.clarifaiToken}` } })
    .then(r => r.json());
</script>
